package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Movements;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for all six formalities, whatever their law: outside events reach them at any point. */
@ProcessTest
class EveryFormalityTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @Autowired
    Formalities formalities;

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @ParameterizedTest
    @EnumSource
    void favourableOneIsReleasedOnceItsRegisterHasConfirmed(FormalityType type) {
        openUndrawn(type);
        course.untilDecisionSent();
        assertThat(world.customsTold).isZero();
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        assertThat(world.customsTold).isEqualTo(1);
        desk.expectEnded();
    }

    @ParameterizedTest
    @EnumSource
    void drawnOneIsReleasedAfterItsInspection(FormalityType type) {
        world.reset(type);
        world.drawn = true;
        desk.open();
        course.untilDecisionSent();
        assertThat(world.booking.state()).isEqualTo(State.HONOURED);
    }

    @ParameterizedTest
    @EnumSource
    void modificationDuringTheExaminationBeginsTheChecksAnewAndKeepsTheAppointment(FormalityType type) {
        openAtAppointment(type);
        var booked = world.booking.id();
        course.modify();
        assertThat(world.redone).isEqualTo(1);
        assertThat(world.flagged).isTrue();
        assertThat(world.milestones).contains(Milestone.CHECKS_TO_REDO);
        course.untilDecisionSent();
        assertThat(world.booking.id()).isEqualTo(booked);
    }

    @ParameterizedTest
    @EnumSource
    void decisionTakenInTheRegisterClosesTheExaminationAndFreesTheAppointment(FormalityType type) {
        openAtAppointment(type);
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.milestones).contains(Milestone.DECIDED_OUTSIDE, Milestone.RELEASED);
        assertThat(world.booking.state()).isEqualTo(State.CANCELLED);
        desk.expectEnded();
    }

    @ParameterizedTest
    @EnumSource
    void modificationWhileTheRegisterIsAwaitedBeginsTheChecksAnew(FormalityType type) {
        openUndrawn(type);
        course.untilDecisionSent();
        course.modify();
        assertThat(world.redone).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneReopenedAfterItsDecisionIsExaminedAgainAndANewDecisionIsFollowed(FormalityType type) {
        openAtAppointment(type);
        course.confirm(TracesStatus.REJECTED);
        assertThat(world.customsTold).isEqualTo(1);
        course.confirm(TracesStatus.PARTIALLY_REJECTED);
        assertThat(world.customsTold)
                .as("of the decision after the consignment was settled")
                .isEqualTo(2);
        assertThat(world.step).isEqualTo(Step.MEASURE);
        course.modify();
        assertThat(world.redone).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void withdrawnOneFreesItsSlotAndTellsCustoms(FormalityType type) {
        openAtAppointment(type);
        world.status = TracesStatus.CANCELLED;
        assertThat(formalities.withdrawn(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.booking.state()).isEqualTo(State.CANCELLED);
        assertThat(world.step).isEqualTo(Step.CANCELLED);
        assertThat(world.customsTold).isEqualTo(1);
        desk.expectEnded();
    }

    @ParameterizedTest
    @EnumSource
    void replacedOneHandsItsAppointmentOver(FormalityType type) {
        openAtAppointment(type);
        world.status = TracesStatus.REPLACED;
        world.replacedBy = new Reference("REPLACING");
        assertThat(formalities.replaced(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.step).isEqualTo(Step.REPLACED);
        assertThat(world.booking.state()).isNotEqualTo(State.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFORMITY")
    void refusedOrPartlyRefusedOneIsFollowedUntilTheMeasureIsExecuted(FormalityType type) {
        for (var decision : new TracesStatus[] {TracesStatus.REJECTED, TracesStatus.PARTIALLY_REJECTED}) {
            openAtAppointment(type);
            course.confirm(decision);
            desk.complete("userTask_recordExecution", Course.NOTHING);
            assertThat(world.step)
                    .isEqualTo(decision == TracesStatus.REJECTED ? Step.REFUSED : Step.PARTIALLY_REJECTED);
            desk.expectEnded();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONFORMITY", "COI"})
    void oneSentOnwardIsWatchedUntilItArrives(FormalityType type) {
        openAtAppointment(type);
        world.purpose = Purpose.TRANSFER;
        world.exit = null;
        course.confirm(TracesStatus.AUTHORIZED_FOR_TRANSFER);
        assertThat(world.step).isEqualTo(Step.EXIT_TO_SETTLE);
        world.exit = new Movements.Exit(Instant.now().plus(3, ChronoUnit.DAYS), "sivep-vet-frdkk1");
        desk.complete("userTask_settleExit", Course.NOTHING);
        assertThat(world.step).isEqualTo(Step.ONWARD_MOVEMENT);
        assertThat(world.position.dueAt()).isCloseTo(world.exit.by(), within(1, ChronoUnit.SECONDS));
        assertThat(desk.groupsOf("userTask_recordArrival")).containsExactly("sivep-vet-frdkk1");
        desk.fireTimer("event_arrivalOverdue");
        assertThat(world.milestones).contains(Milestone.ARRIVAL_OVERDUE);
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
        assertThat(world.overdueTold).isEqualTo(1);
        desk.complete("userTask_recordArrival", Course.NOTHING);
        assertThat(world.step).isEqualTo(Step.ARRIVED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFORMITY")
    void unsatisfactoryDocumentsLeadToAHearing(FormalityType type) {
        openUndrawn(type);
        world.documentary = CheckResult.NOT_SATISFACTORY;
        course.documents("NOT_SATISFACTORY");
        if (type == FormalityType.COI) {
            desk.complete(
                    "userTask_decideBox30", Map.of("box30", "CANNOT_BE_RELEASED", "conclusion", "NOT_ACCEPTABLE"));
        }
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
    }

    /** Whoever is asked for the post and the date and says nothing does not stop the clock of the law. */
    @ParameterizedTest
    @EnumSource(names = {"CHED_A", "CHED_P"})
    void oneSentOnwardWithoutPostOrDateIsWatchedAllTheSame(FormalityType type) {
        openAtAppointment(type);
        world.exit = null;
        course.confirm(TracesStatus.AUTHORIZED_FOR_TRANSIT);
        desk.fireTimer("event_limitReached");
        assertThat(world.step).isEqualTo(Step.ONWARD_MOVEMENT);
        desk.fireTimer("event_arrivalOverdue");
        assertThat(world.milestones).contains(Milestone.ARRIVAL_OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void unknownPurposeIsQualifiedByAPersonBeforeAnythingElse(FormalityType type) {
        world.reset(type);
        world.purpose = Purpose.OTHER;
        desk.open();
        assertThat(world.step).isEqualTo(Step.QUALIFICATION);
        assertThat(desk.openTasks()).containsExactly("userTask_qualifyPurpose");
        world.purpose = Purpose.INTERNAL_MARKET;
        desk.complete("userTask_qualifyPurpose", Map.of("purpose", "INTERNAL_MARKET"));
        course.untilDecisionSent();
    }

    @ParameterizedTest
    @EnumSource
    void unknownPurposeAdmittedByTheRegisterIsQualifiedBeforeCustomsIsTold(FormalityType type) {
        world.reset(type);
        world.purpose = Purpose.OTHER;
        desk.open();
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.customsTold).isZero();
        assertThat(world.step).isEqualTo(Step.QUALIFICATION);
        world.purpose = Purpose.INTERNAL_MARKET;
        desk.complete("userTask_qualifyPurpose", Map.of("purpose", "INTERNAL_MARKET"));
        assertThat(world.customsTold).isEqualTo(1);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        desk.expectEnded();
    }

    /** A task of every inspector of the service, none of one post; the post that is named has all that follows. */
    @ParameterizedTest
    @EnumSource
    void oneWithoutAKnownPostAwaitsItsDesignationBeforeAnyAppointment(FormalityType type) {
        world.reset(type);
        world.post = null;
        world.drawn = true;
        desk.open();
        if (world.step == Step.DOCUMENTARY_CHECK) {
            course.documents("SATISFACTORY");
        }
        assertThat(world.step).isEqualTo(Step.QUALIFICATION);
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
        assertThat(desk.openTasks()).containsExactly("userTask_qualifyPost");
        assertThat(desk.groupsOf("userTask_qualifyPost")).containsExactly(world.service.group());
        assertThat(world.booking).isNull();
        world.post = new BorderPost("FRDKK1");
        desk.complete("userTask_qualifyPost", Map.of("bcp", "FRDKK1"));
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        course.book();
        assertThat(desk.groupsOf("userTask_inspectGoods")).containsExactly(world.service.groupAt(world.post));
    }

    private void openUndrawn(FormalityType type) {
        world.reset(type);
        desk.open();
    }

    private void openAtAppointment(FormalityType type) {
        world.reset(type);
        world.drawn = true;
        desk.open();
        if (world.step == Step.DOCUMENTARY_CHECK) {
            course.documents("SATISFACTORY");
        }
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
    }
}
