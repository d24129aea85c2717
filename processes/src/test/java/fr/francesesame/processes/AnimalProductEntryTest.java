package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Step;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Products of animal origin: seals, packages, transhipment and transit. */
@ProcessTest
class AnimalProductEntryTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_P);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void poultryThatIsNotDrawnGetsAShortSealCheck() {
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.identityMethod).isEqualTo("SEAL");
        assertThat(world.minutes).isEqualTo(20);
    }

    @Test
    void productsUnderAnAgreementThatAreNotDrawnAreAdmittedOnTheirDocuments() {
        world.agreement = BigDecimal.ONE;
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void drawnPoultryGetsAFullIdentityCheck() {
        world.drawn = true;
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.identityMethod).isEqualTo("PACKAGES");
        assertThat(world.minutes).isEqualTo(60);
    }

    @Test
    void sealOfAnotherNumberLeadsToAFullCheckInALongerSlot() {
        desk.open();
        course.documents("SATISFACTORY");
        course.book();
        course.inspect(CheckResult.NOT_DONE, "NONE", false);
        assertThat(world.milestones).contains(Milestone.SEAL_REFUSED);
        assertThat(world.identityMethod).isEqualTo("PACKAGES");
        assertThat(world.minutes).isEqualTo(60);
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        course.untilDecisionSent();
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void shortTranshipmentNeedsNoCheck() {
        world.purpose = Purpose.TRANSHIPMENT;
        desk.open();
        assertThat(world.step).isEqualTo(Step.TRANSHIPMENT);
        desk.complete("userTask_assessTranshipment", Map.of("stayWithinLimit", true));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
        assertThat(world.plan).isEmpty();
    }

    @Test
    void longTranshipmentIsCheckedOnItsDocuments() {
        world.purpose = Purpose.TRANSHIPMENT;
        desk.open();
        desk.complete("userTask_assessTranshipment", Map.of("stayWithinLimit", false));
        assertThat(world.step).isEqualTo(Step.DOCUMENTARY_CHECK);
    }

    @Test
    void transitIsCheckedPhysicallyOnSuspicionOnly() {
        world.purpose = Purpose.TRANSIT;
        world.drawn = true;
        desk.open();
        assertThat(world.plan)
                .filteredOn(check -> check.required())
                .extracting("kind")
                .containsExactly(CheckKind.DOCUMENTARY, CheckKind.IDENTITY);
    }

    @Test
    void raisedControlsAreExplained() {
        world.raised = true;
        desk.open();
        assertThat(world.explanations)
                .filteredOn(why -> why.table().equals("veterinaryFrequency"))
                .allMatch(why -> why.rules().contains("rule_raised"));
    }
}
