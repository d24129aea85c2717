package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A formality that an agent suspends stands where it is; it goes on, or ends, as he decides. */
@ProcessTest
class SuspensionTest {

    @Autowired
    World world;

    @Autowired
    WorldRights rights;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @Autowired
    Formalities formalities;

    @Autowired
    FormalitySuspensions suspensions;

    @Autowired
    Bookings bookings;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
        rights.reset();
    }

    @AfterEach
    void leaveNothingRunning() {
        suspensions.resume(world.reference);
        desk.clear();
    }

    private void suspend() {
        assertThat(suspensions.suspend(world.reference)).isTrue();
        rights.suspended = true;
    }

    @Test
    void nobodyCanWorkOnATaskOfASuspendedFormality() {
        desk.open();
        var task = desk.task("userTask_checkDocuments").getId();
        suspend();
        assertThat(tasks.createTaskQuery().active().count()).isZero();
        assertThatThrownBy(() -> tasks.complete(task)).hasMessageContaining("suspended");
        assertThat(suspensions.resume(world.reference)).isTrue();
        assertThat(tasks.createTaskQuery().active().count()).isEqualTo(1);
    }

    @Test
    void whatTheRegisterSaysMeanwhileIsToldWhenItGoesOn() {
        desk.open();
        suspend();
        assertThat(formalities.modified(world.reference)).isTrue();
        assertThat(world.redone).isZero();
        suspensions.resume(world.reference);
        assertThat(world.redone).isEqualTo(1);
        assertThat(rights.messages).isEmpty();
    }

    @Test
    void itsTimeIsGivenBackAndANewOneIsAskedFor() {
        course.untilInspection();
        var before = world.booking.id();
        suspend();
        assertThat(world.booking.id()).isNotEqualTo(before);
        assertThat(world.booking.state()).isEqualTo(State.REQUESTED);
        suspensions.resume(world.reference);
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
    }

    @Test
    void aBookingThatIsConfirmedMeanwhileIsNotMissed() {
        course.untilInspection();
        suspend();
        world.become(world.booking.id(), State.CHOSEN);
        assertThat(bookings.slotChosen(world.booking.id())).isTrue();
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
        suspensions.resume(world.reference);
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void anEndedFormalityIsClosedAndOpensOnlyWhenReopened() {
        desk.open();
        suspend();
        rights.ended = true;
        assertThat(suspensions.end(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.step).isEqualTo(Step.ENDED);
        assertThat(world.milestones).doesNotContain(Milestone.CANCELLED);
        assertThat(desk.passed()).contains("plantEntry:endEvent_endedByAgent");
        assertThat(formalities.open(world.reference, world.type)).isFalse();
        rights.ended = false;
        assertThat(suspensions.reopen(world.reference, world.type)).isTrue();
    }
}
