package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Organic goods: box 30 follows the CHED of the same goods. */
@ProcessTest
class OrganicInspectionTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @Autowired
    Formalities formalities;

    @BeforeEach
    void start() {
        world.reset(FormalityType.COI);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Autowired
    WorldDossiers dossiers;

    @Test
    void box30WaitsForTheChedOfTheSameGoods() {
        var ched = new Reference("CHEDPP.FR.2026.0000099");
        world.linked.add(dossiers.facts(ched, FormalityType.CHED_PP, TracesStatus.NEW));
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.step).isEqualTo(Step.LINKED_FORMALITY);
        world.linked.set(0, dossiers.facts(ched, FormalityType.CHED_PP, TracesStatus.REJECTED));
        formalities.concludedOutside(ched);
        desk.runDueJobs();
        assertThat(world.milestones).contains(Milestone.LINKED_FORMALITY_REFUSED);
        assertThat(world.step).isEqualTo(Step.ORGANIC_DECISION);
    }

    @Test
    void goodsThatMayNotBeReleasedAsOrganicGoToAHearing() {
        desk.open();
        course.documents("SATISFACTORY");
        desk.complete("userTask_decideBox30", Map.of("box30", "CANNOT_BE_RELEASED", "conclusion", "NOT_ACCEPTABLE"));
        assertThat(desk.openTasks()).containsExactly("userTask_draftRefusal");
    }
}
