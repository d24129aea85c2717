package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.util.Map;
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
        desk.complete("userTask_inspectGoods", Map.of("presented", false, "sampling", "NONE", "sealsMatch", true));
        assertThat(world.missed).isEqualTo(1);
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        course.book();
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }
}
