package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.DetainedGoods.Missing;
import fr.francesesame.terms.FormalityType;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods declared without the documents they need (scenario 43). */
@ProcessTest
class CustomsDetentionTest {

    private static final String MRN = "26FR00000000000043";

    @Autowired
    World world;

    @Autowired
    WorldDetention detained;

    @Autowired
    Detentions detentions;

    @Autowired
    Desk desk;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
        detained.reset();
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIFTED", "REFUSED"})
    void goodsDeclaredWithoutTheirFormalitiesBecomeATaskOfThePost(String decision) {
        declare();
        assertThat(detained.missing).extracting(Missing::type).contains(FormalityType.CHED_PP);
        assertThat(desk.task("userTask_settleDetention").getDueDate()).isNotNull();
        desk.complete("userTask_settleDetention", Map.of("detention", decision));
        desk.expectEnded();
    }

    @Test
    void goodsWhoseFormalitiesAreThereAreLetGo() {
        detained.notified = EnumSet.allOf(FormalityType.class);
        declare();
        assertThat(detained.ended).isEqualTo("NOTHING_MISSING");
        desk.expectEnded();
    }

    @Test
    void formalityNotifiedAfterwardsTakesOver() {
        declare();
        assertThat(detentions.notified(MRN)).isTrue();
        assertThat(detained.ended).isEqualTo("NOTIFIED");
        desk.expectEnded();
        assertThat(detentions.notified(MRN)).isFalse();
    }

    @Test
    void formalityIsHeardOfEvenBeforeTheCaseWasLookedAt() {
        detentions.open(MRN);
        assertThat(detentions.notified(MRN)).isTrue();
        desk.expectEnded();
    }

    private void declare() {
        detentions.open(MRN);
        desk.runDueJobs();
    }
}
