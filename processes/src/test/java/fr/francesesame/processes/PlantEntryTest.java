package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plants: from notification to decision, ending by ending. */
@ProcessTest
class PlantEntryTest {

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
        world.reset(FormalityType.CHED_PP);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void consignmentThatWasNotDrawnIsReleasedOnItsDocuments() {
        desk.open();
        assertThat(world.step).isEqualTo(Step.DOCUMENTARY_CHECK);
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
        assertThat(desk.task("userTask_checkDocuments").getDueDate()).isNotNull();

        course.documents("SATISFACTORY");
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
        assertThat(world.customsTold).isZero();

        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        assertThat(world.customsTold).isEqualTo(1);
        assertThat(world.milestones).contains(Milestone.RELEASED, Milestone.CUSTOMS_TOLD);
        assertThat(world.explanations)
                .extracting("table")
                .contains(
                        "competentService",
                        "priorNotification",
                        "plantHealthFrequency",
                        "requiredChecks",
                        "checkOutcome");
        desk.expectEnded();
    }

    @Test
    void aTaskWithoutAnEntryIsRefusedByWhateverDoor() {
        desk.open();
        assertThatThrownBy(() -> desk.complete("userTask_checkDocuments", null))
                .hasStackTraceContaining("La saisie est incomplète.");
        assertThat(desk.openTasks()).containsExactly("userTask_checkDocuments");
    }

    @Test
    void drawnConsignmentIsInspectedAtAnAppointmentAndReleased() {
        course.untilInspection();
        course.inspect(CheckResult.SATISFACTORY);
        assertThat(world.booking.state()).isEqualTo(State.HONOURED);
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        desk.expectEnded();
    }

    @Test
    void selectionMadeByTracesOverridesOurDraw() {
        world.drawn = true;
        world.selectedByTraces = Optional.of(false);
        desk.open();
        assertThat(world.plan).filteredOn(check -> check.required()).hasSize(1);
    }

    @Test
    void lateNotificationWaitsForAnAgentsWord() {
        world.workingDays = 0;
        desk.open();
        assertThat(world.step).isEqualTo(Step.LATE_NOTIFICATION);
        desk.complete("userTask_assessLateNotification", Map.of("lateNotification", "ACCEPT"));
        assertThat(world.step).isEqualTo(Step.DOCUMENTARY_CHECK);
    }

    @Test
    void goodsThatTheLawDoesNotTellAreQualifiedByAnAgent() {
        world.regulated = Regulated.UNKNOWN;
        desk.open();
        assertThat(world.step).isEqualTo(Step.QUALIFICATION);
        world.qualified.put(1, BigDecimal.valueOf(100));
        desk.complete("userTask_qualifyGoods", Course.NOTHING);
        assertThat(world.plan).allMatch(check -> check.required());
    }

    @Test
    void correctionAskedForBringsTheFileBackAsSoonAsTheChedIsModified() {
        desk.open();
        course.documents("CORRECTABLE");
        assertThat(world.step).isEqualTo(Step.AWAITING_CORRECTION);
        assertThat(world.position.what()).isEqualTo("Corriger la notification");
        course.modify();
        assertThat(world.step).isEqualTo(Step.DOCUMENTARY_CHECK);
        assertThat(world.redone).isEqualTo(1);
    }

    @Test
    void correctionThatNeverComesGoesBackToTheInspector() {
        desk.open();
        course.documents("CORRECTABLE");
        desk.fireTimer("event_correctionDeadline");
        assertThat(desk.openTasks()).containsExactly("userTask_checkDocuments");
    }

    @Test
    void modificationSendsTheDocumentsBackAndKeepsTheAppointment() {
        course.untilInspection();
        var booked = world.booking.id();
        course.modify();
        assertThat(world.flagged).isTrue();
        assertThat(world.milestones).contains(Milestone.CHECKS_TO_REDO);
        course.documents("SATISFACTORY");
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
        assertThat(world.booking.id()).isEqualTo(booked);
    }

    @Test
    void cancellationOnTheEveFreesTheSlotAndTellsCustoms() {
        course.untilInspection();
        world.status = TracesStatus.CANCELLED;
        assertThat(formalities.withdrawn(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.booking.state()).isEqualTo(State.CANCELLED);
        assertThat(world.step).isEqualTo(Step.CANCELLED);
        assertThat(world.customsTold).isEqualTo(1);
        desk.expectEnded();
    }

    @Test
    void onwardConsignmentIsWatchedUntilItArrives() {
        desk.open();
        course.confirm(TracesStatus.AUTHORIZED_FOR_TRANSIT);
        assertThat(world.step).isEqualTo(Step.ONWARD_MOVEMENT);
        desk.fireTimer("event_arrivalOverdue");
        assertThat(world.milestones).contains(Milestone.ARRIVAL_OVERDUE);
        desk.complete("userTask_recordArrival", Course.NOTHING);
        assertThat(world.step).isEqualTo(Step.ARRIVED);
    }
}
