package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The booking that a check asks for, through every answer. */
@ProcessTest
class AppointmentTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @Autowired
    Bookings bookings;

    @Autowired
    Offers offers;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void inspectorProposesAnotherTimeAndTheOperatorAcceptsIt() {
        course.untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "PROPOSE"));
        assertThat(world.position.who()).isEqualTo(Actor.OPERATOR);
        assertThat(bookings.proposalAccepted(world.booking.id())).isTrue();
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void proposalWithoutAnswerHoldsAfterFourHours() {
        course.untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "PROPOSE"));
        desk.fireTimer("event_proposalHolds");
        assertThat(world.booking.state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void operatorMayAnswerAProposalWithYetAnotherTime() {
        course.untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "PROPOSE"));
        assertThat(bookings.slotChosen(world.booking.id())).isTrue();
        assertThat(bookings.slotChosen(world.booking.id()))
                .as("while the inspector has not answered")
                .isTrue();
        assertThat(desk.openTasks()).containsExactly("userTask_answerBooking");
    }

    @Test
    void movedAppointmentHasToBeConfirmedAgainBeforeTheInspection() {
        course.untilInspection();
        world.become(world.booking.id(), State.CHOSEN);
        assertThat(bookings.slotChosen(world.booking.id())).isTrue();
        assertThat(desk.openTasks()).containsExactly("userTask_answerBooking");
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void bookingThatFollowedItsGoodsIsAnsweredAtTheNewPost() {
        course.untilInspection();
        var booking = world.booking;
        world.booking = new Booking(
                booking.id(), booking.consignment(), State.CHOSEN, "FRDKK1", "sivep-plant-frdkk1", booking.startsAt());
        assertThat(bookings.slotChosen(booking.id())).isTrue();
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("userTask_answerBooking")
                        .taskCandidateGroup("sivep-plant-frdkk1")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void postMovesAConfirmedAppointmentAndItsTimeHoldsAfterFourHoursOfSilence() {
        course.untilInspection();
        world.become(world.booking.id(), State.PROPOSED);
        assertThat(bookings.slotProposed(world.booking.id())).isTrue();
        assertThat(desk.openTasks()).as("no inspection at the old time").isEmpty();
        assertThat(world.position.who()).isEqualTo(Actor.OPERATOR);
        assertThat(world.milestones).contains(Milestone.APPOINTMENT_PROPOSED);
        desk.fireTimer("event_proposalHolds");
        assertThat(world.booking.state()).isEqualTo(State.CONFIRMED);
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void operatorIsRemindedTheDayBeforeAndTwoHoursBefore() {
        course.untilInspection();
        desk.fireTimer("event_eve");
        desk.fireTimer("event_soon");
        assertThat(world.milestones).contains(Milestone.APPOINTMENT_REMINDER_EVE, Milestone.APPOINTMENT_REMINDER_SOON);
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void whatWasConfirmedTooLateIsNotRemindedOf() {
        world.remindersAhead = false;
        course.untilInspection();
        desk.fireTimer("event_eve");
        desk.fireTimer("event_soon");
        assertThat(world.milestones)
                .doesNotContain(Milestone.APPOINTMENT_REMINDER_EVE, Milestone.APPOINTMENT_REMINDER_SOON);
    }

    @Test
    void movedOrCancelledTimesAreNotRemindedOf() {
        course.untilInspection();
        assertThat(desk.hasTimer("event_eve")).isTrue();
        world.become(world.booking.id(), State.CHOSEN);
        bookings.slotChosen(world.booking.id());
        assertThat(desk.hasTimer("event_eve")).as("moved").isFalse();
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
        assertThat(desk.hasTimer("event_soon")).as("confirmed anew").isTrue();
        bookings.cancelled(world.booking.id());
        assertThat(desk.hasTimer("event_soon")).as("cancelled").isFalse();
    }

    @Test
    void afterThreeAbsencesOnlyThePostSetsATime() {
        course.untilInspection();
        world.missed = 2;
        desk.complete("userTask_inspectGoods", absent(false));
        assertThat(desk.openTasks()).containsExactly("userTask_answerBooking");
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
    }

    @Test
    void goodsThatAreNeverPresentedMayBeRefused() {
        course.untilInspection();
        world.missed = 2;
        world.physical = CheckResult.NOT_SATISFACTORY;
        desk.complete("userTask_inspectGoods", absent(true));
        assertThat(world.booking.state()).isEqualTo(State.CANCELLED);
        assertThat(desk.openTasks()).containsExactly("userTask_draftRefusal");
    }

    @Test
    void freedPlaceIsOfferedToOneAfterTheOtherUntilSomebodyAnswers() {
        course.untilAppointmentAnswer();
        world.waiting.addAll(List.of(world.booking.id(), world.booking.id()));
        offers.freed("FRLEH1/PLANT_HEALTH");
        desk.runDueJobs();
        assertThat(world.milestones).contains(Milestone.APPOINTMENT_OFFERED);
        desk.fireTimer("event_offerLapsed");
        assertThat(world.lapsed).isEqualTo(1);
        assertThat(world.waiting).isEmpty();
        assertThat(offers.answered(desk.keyOf("slotOffer"))).isTrue();
        offers.freed("FRLEH1/PLANT_HEALTH");
        desk.runDueJobs();
        assertThat(desk.keyOf("slotOffer")).as("nobody waits any more").isNull();
    }

    private static Map<String, Object> absent(boolean abandoned) {
        return Map.of("presented", false, "sampling", "NONE", "sealsMatch", true, "abandoned", abandoned);
    }

    @Test
    void cancelledAppointmentIsAskedForAgain() {
        course.untilAppointmentAnswer();
        var first = world.booking.id();
        assertThat(bookings.cancelled(first)).isTrue();
        assertThat(world.booking.id()).isNotEqualTo(first);
        assertThat(world.booking.state()).isEqualTo(State.REQUESTED);
    }

    @Test
    void lorryThatDoesNotShowUpIsGivenAnotherAppointment() {
        course.untilInspection();
        desk.complete("userTask_inspectGoods", absent(false));
        assertThat(world.missed).isEqualTo(1);
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        course.book();
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }
}
