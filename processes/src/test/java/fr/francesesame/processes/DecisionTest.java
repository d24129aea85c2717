package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.Actor;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hearing, refusal, the register's word and what follows it. */
@ProcessTest
class DecisionTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @Autowired
    Partners partners;

    @Autowired
    Formalities formalities;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
    }

    @AfterEach
    void leaveNothingRunning() {
        partners.serve();
        desk.clear();
    }

    @Test
    void refusedConsignmentIsFollowedUntilTheMeasureIsExecuted() {
        course.untilInspection();
        course.inspect(CheckResult.NOT_SATISFACTORY);
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        assertThat(world.step).isEqualTo(Step.HEARING);
        assertThat(world.position.who()).isEqualTo(Actor.OPERATOR);

        assertThat(formalities.observationsGiven(world.reference)).isTrue();
        desk.complete("userTask_decideAfterHearing", Map.of("conclusion", "NOT_ACCEPTABLE"));
        assertThat(world.transmitted).isEqualTo(Conclusion.NOT_ACCEPTABLE);
        course.confirm(TracesStatus.REJECTED);
        assertThat(world.step).isEqualTo(Step.MEASURE);

        desk.fireTimer("event_measureOverdue");
        assertThat(world.milestones).contains(Milestone.MEASURE_OVERDUE);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        assertThat(world.step).isEqualTo(Step.REFUSED);
        desk.expectEnded();
    }

    @Test
    void pressingDangerIsRefusedWithoutHearing() {
        world.documentary = CheckResult.NOT_SATISFACTORY;
        desk.open();
        course.documents("NOT_SATISFACTORY");
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
        assertThat(world.milestones).doesNotContain(Milestone.REFUSAL_DRAFTED);
        assertThat(world.transmitted).isEqualTo(Conclusion.NOT_ACCEPTABLE);
    }

    @Test
    void silentOperatorIsDecidedUponAfterTheHearingAndCanBeAdmitted() {
        world.documentary = CheckResult.NOT_SATISFACTORY;
        desk.open();
        course.documents("NOT_SATISFACTORY");
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        desk.fireTimer("event_hearingDeadline");
        desk.complete("userTask_decideAfterHearing", Map.of("conclusion", "ACCEPTABLE"));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void infestedLotIsRejectedAndTheRestAdmitted() {
        course.untilInspection();
        course.inspect(CheckResult.PARTLY_SATISFACTORY);
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
        assertThat(world.transmitted).isEqualTo(Conclusion.PARTIALLY_REJECTED);
        course.confirm(TracesStatus.PARTIALLY_REJECTED);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        assertThat(world.step).isEqualTo(Step.PARTIALLY_REJECTED);
        desk.expectEnded();
    }

    @Test
    void decisionTakenInTracesBeforeOursIsSentStands() {
        desk.open();
        world.entries.put("userTask_checkDocuments", Map.of("documentaryResult", "SATISFACTORY"));
        world.status = TracesStatus.REJECTED;
        world.confirms = false;
        course.documents("SATISFACTORY");
        assertThat(world.transmitted).isNull();
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES, Milestone.REFUSED);
    }

    @Test
    void silenceOfTracesIsReportedAndItsOtherDecisionRaisesAnAlert() {
        desk.open();
        course.documents("SATISFACTORY");
        desk.fireTimer("event_silence");
        assertThat(world.milestones).contains(Milestone.DECISION_OVERDUE);
        world.confirms = false;
        course.confirm(TracesStatus.REJECTED);
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES);
        assertThat(world.step).isEqualTo(Step.MEASURE);
    }

    @Test
    void decisionThatTheRegisterTakesWhileOursStillWaitsForItIsComparedAtOnce() {
        partners.fallSilent();
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
        assertThat(world.milestones).doesNotContain(Milestone.DECISION_SENT);
        world.confirms = false;
        course.confirm(TracesStatus.REJECTED);
        assertThat(world.transmitted).isNull();
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES).doesNotContain(Milestone.DECISION_SENT);
        assertThat(world.step).isEqualTo(Step.MEASURE);
        partners.serve();
        desk.runDueJobs();
        assertThat(world.transmitted).isNull();
        assertThat(world.customsTold).isEqualTo(1);
    }

    @Test
    void secondExpertOpinionBeginsTheSixtyDaysAnew() {
        desk.open();
        course.confirm(TracesStatus.REJECTED);
        var first = desk.task("userTask_recordExecution");
        assertThat(formalities.secondOpinionAsked(world.reference)).isTrue();
        assertThat(desk.task("userTask_recordExecution").getId()).isNotEqualTo(first.getId());
        assertThat(world.step).isEqualTo(Step.MEASURE);
    }
}
