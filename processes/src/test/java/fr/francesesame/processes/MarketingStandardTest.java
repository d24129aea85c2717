package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Marketing standards: always a certificate or an exemption in the end. */
@ProcessTest
class MarketingStandardTest {

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
        world.reset(FormalityType.CONFORMITY);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void applesThatTheRiskDoesNotCallForAreExempt() {
        desk.open();
        assertThat(world.outcome).isEqualTo("DISPENSE_DE_CONTROLE");
        assertThat(world.booking).isNull();
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
    }

    @Test
    void conformFruitGetsItsCertificate() {
        untilFinding(CheckResult.SATISFACTORY);
        assertThat(world.outcome).isEqualTo("CERTIFICAT");
    }

    @Test
    void wronglyLabelledKiwifruitIsPutRightInPartAndTheRestGoesToIndustry() {
        untilFinding(CheckResult.NOT_SATISFACTORY);
        assertThat(world.milestones).contains(Milestone.NON_CONFORMITY_FOUND);
        assertThat(world.step).isEqualTo(Step.PUTTING_RIGHT);
        propose("RECHECK");
        course.book();
        course.inspect(CheckResult.PARTLY_SATISFACTORY);
        propose("OTHER_USE");
        assertThat(world.outcome).isEqualTo("CERTIFICAT");
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
    }

    @Test
    void fruitThatGoesToAnotherUseAltogetherIsExempt() {
        untilFinding(CheckResult.NOT_SATISFACTORY);
        propose("REFUSED");
        assertThat(world.step).isEqualTo(Step.PUTTING_RIGHT);
        propose("OTHER_USE");
        assertThat(world.outcome).isEqualTo("DISPENSE_DE_CONTROLE");
    }

    private void untilFinding(CheckResult found) {
        world.drawn = true;
        desk.open();
        course.book();
        course.inspect(found);
    }

    private void propose(String plan) {
        assertThat(formalities.puttingRightProposed(world.reference)).isTrue();
        desk.complete("userTask_assessPuttingRight", Map.of("plan", plan));
    }
}
