package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.Dossiers.Missing;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The formalities of the same goods together. */
@ProcessTest
class ConsignmentReleaseTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void missingFormalityIsToldBeforeTheArrival() {
        world.underFoodLaw = true;
        desk.open();
        desk.fireTimer("event_graceOver");
        assertThat(world.milestones).contains(Milestone.FORMALITIES_MISSING);
        assertThat(world.missing).extracting(Missing::type).containsExactly(FormalityType.CHED_D);
    }

    @Test
    void nothingIsToldWhereNothingIsMissing() {
        desk.open();
        assertThat(world.milestones).doesNotContain(Milestone.FORMALITIES_MISSING);
    }

    @Test
    void anotherFormalityOfTheSameGoodsIsLookedAtToo() {
        desk.open();
        world.underFoodLaw = true;
        world.reference = new Reference("CHEDPP.FR.2026.0000042");
        desk.open();
        desk.fireTimer("event_graceOver");
        assertThat(world.milestones).contains(Milestone.FORMALITIES_MISSING);
    }

    @Test
    void whatComesWithinMinutesIsNotMissed() {
        world.underFoodLaw = true;
        desk.open();
        world.underFoodLaw = false;
        world.reference = new Reference("CHEDPP.FR.2026.0000043");
        desk.open();
        assertThat(world.missing).isEmpty();
        assertThat(world.milestones).doesNotContain(Milestone.FORMALITIES_MISSING);
    }
}
