package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Deliveries.Refused;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** One test per ending of the plants' formality and of the processes beside it; together they pass every node of every model. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlantEntryTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Formalities formalities;

    @Autowired
    Bookings bookings;

    @Autowired
    Notices notices;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void start() {
        world.reset();
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

        documents("SATISFACTORY");
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
        assertThat(world.customsTold).isZero();

        confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        assertThat(world.customsTold).isEqualTo(1);
        assertThat(world.milestones).contains(Milestone.RELEASED, Milestone.CUSTOMS_TOLD);
        assertThat(world.explanations)
                .extracting("table")
                .contains(
                        "competentService", "priorNotification", "plantHealthFrequency", "checkLevel", "checkOutcome");
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
        untilInspection();
        world.physical = CheckResult.SATISFACTORY;
        desk.complete("userTask_inspectGoods", Map.of("presented", true, "sampling", "NONE"));
        assertThat(world.booking.state()).isEqualTo(State.HONOURED);
        confirm(TracesStatus.VALIDATED);
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
    void refusedConsignmentIsFollowedUntilTheMeasureIsExecuted() {
        untilInspection();
        world.physical = CheckResult.NOT_SATISFACTORY;
        desk.complete("userTask_inspectGoods", Map.of("presented", true, "sampling", "NONE"));
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        assertThat(world.step).isEqualTo(Step.HEARING);
        assertThat(world.position.who()).isEqualTo(Actor.OPERATOR);

        assertThat(formalities.observationsGiven(world.reference)).isTrue();
        desk.complete("userTask_decideAfterHearing", Map.of("conclusion", "NOT_ACCEPTABLE"));
        assertThat(world.transmitted).isEqualTo(Conclusion.NOT_ACCEPTABLE);
        confirm(TracesStatus.REJECTED);
        assertThat(world.step).isEqualTo(Step.MEASURE);

        desk.fireTimer("event_measureOverdue");
        assertThat(world.milestones).contains(Milestone.MEASURE_OVERDUE);
        desk.complete("userTask_recordExecution", NOTHING);
        assertThat(world.step).isEqualTo(Step.REFUSED);
        desk.expectEnded();
    }

    @Test
    void pressingDangerIsRefusedWithoutHearing() {
        world.documentary = CheckResult.NOT_SATISFACTORY;
        desk.open();
        documents("NOT_SATISFACTORY");
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
        assertThat(world.milestones).doesNotContain(Milestone.REFUSAL_DRAFTED);
        assertThat(world.transmitted).isEqualTo(Conclusion.NOT_ACCEPTABLE);
    }

    @Test
    void silentOperatorIsDecidedUponAfterTheHearingAndCanBeAdmitted() {
        world.documentary = CheckResult.NOT_SATISFACTORY;
        desk.open();
        documents("NOT_SATISFACTORY");
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        desk.fireTimer("event_hearingDeadline");
        desk.complete("userTask_decideAfterHearing", Map.of("conclusion", "ACCEPTABLE"));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void infestedLotIsRejectedAndTheRestAdmitted() {
        untilInspection();
        world.physical = CheckResult.PARTLY_SATISFACTORY;
        desk.complete("userTask_inspectGoods", Map.of("presented", true, "sampling", "NONE"));
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
        assertThat(world.transmitted).isEqualTo(Conclusion.PARTIALLY_REJECTED);
        confirm(TracesStatus.PARTIALLY_REJECTED);
        desk.complete("userTask_recordExecution", NOTHING);
        assertThat(world.step).isEqualTo(Step.PARTIALLY_REJECTED);
        desk.expectEnded();
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
        desk.complete("userTask_qualifyGoods", NOTHING);
        assertThat(world.plan).allMatch(check -> check.required());
    }

    @Test
    void correctionAskedForBringsTheFileBackAsSoonAsTheChedIsModified() {
        desk.open();
        documents("CORRECTABLE");
        assertThat(world.step).isEqualTo(Step.AWAITING_CORRECTION);
        assertThat(formalities.modified(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.step).isEqualTo(Step.DOCUMENTARY_CHECK);
        assertThat(world.redone).isEqualTo(1);
    }

    @Test
    void correctionThatNeverComesGoesBackToTheInspector() {
        desk.open();
        documents("CORRECTABLE");
        desk.fireTimer("event_correctionDeadline");
        assertThat(desk.openTasks()).containsExactly("userTask_checkDocuments");
    }

    @Test
    void modificationSendsTheDocumentsBackAndKeepsTheAppointment() {
        untilInspection();
        var booked = world.booking.id();
        assertThat(formalities.modified(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.flagged).isTrue();
        assertThat(world.milestones).contains(Milestone.CHECKS_TO_REDO);
        documents("SATISFACTORY");
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
        assertThat(world.booking.id()).isEqualTo(booked);
    }

    @Test
    void decisionTakenInTracesClosesTheExaminationAndFreesTheAppointment() {
        untilInspection();
        confirm(TracesStatus.VALIDATED);
        assertThat(world.milestones).contains(Milestone.DECIDED_OUTSIDE, Milestone.RELEASED);
        assertThat(world.booking.state()).isEqualTo(State.CANCELLED);
        desk.expectEnded();
    }

    @Test
    void decisionTakenInTracesBeforeOursIsSentStands() {
        desk.open();
        world.entries.put("userTask_checkDocuments", Map.of("documentaryResult", "SATISFACTORY"));
        world.status = TracesStatus.REJECTED;
        world.confirms = false;
        documents("SATISFACTORY");
        assertThat(world.transmitted).isNull();
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES, Milestone.REFUSED);
    }

    @Test
    void silenceOfTracesIsReportedAndItsOtherDecisionRaisesAnAlert() {
        desk.open();
        documents("SATISFACTORY");
        desk.fireTimer("event_silence");
        assertThat(world.milestones).contains(Milestone.DECISION_OVERDUE);
        world.confirms = false;
        confirm(TracesStatus.REJECTED);
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES);
        assertThat(world.step).isEqualTo(Step.MEASURE);
    }

    @Test
    void modificationWhileTracesIsAwaitedBeginsTheChecksAnew() {
        desk.open();
        documents("SATISFACTORY");
        assertThat(formalities.modified(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(desk.openTasks()).containsExactly("userTask_checkDocuments");
    }

    @Test
    void cancellationOnTheEveFreesTheSlotAndTellsCustoms() {
        untilInspection();
        world.status = TracesStatus.CANCELLED;
        assertThat(formalities.withdrawn(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.booking.state()).isEqualTo(State.CANCELLED);
        assertThat(world.step).isEqualTo(Step.CANCELLED);
        assertThat(world.customsTold).isEqualTo(1);
        desk.expectEnded();
    }

    @Test
    void replacedFormalityHandsItsAppointmentOver() {
        untilInspection();
        world.status = TracesStatus.REPLACED;
        world.replacedBy = new Reference("CHEDPP.FR.2026.7654321");
        assertThat(formalities.replaced(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(world.step).isEqualTo(Step.REPLACED);
        assertThat(world.booking.state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void onwardConsignmentIsWatchedUntilItArrives() {
        desk.open();
        confirm(TracesStatus.AUTHORIZED_FOR_TRANSIT);
        assertThat(world.step).isEqualTo(Step.ONWARD_MOVEMENT);
        desk.fireTimer("event_arrivalOverdue");
        assertThat(world.milestones).contains(Milestone.ARRIVAL_OVERDUE);
        desk.complete("userTask_recordArrival", NOTHING);
        assertThat(world.step).isEqualTo(Step.ARRIVED);
    }

    @Test
    void onwardConsignmentDecidedAtItsDestinationFollowsTheNewDecision() {
        desk.open();
        confirm(TracesStatus.AUTHORIZED_FOR_TRANSFER);
        confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        assertThat(world.customsTold).isEqualTo(2);
        desk.expectEnded();
    }

    @Test
    void chedReopenedAfterItsDecisionIsExaminedAgain() {
        desk.open();
        confirm(TracesStatus.REJECTED);
        world.status = TracesStatus.NEW;
        assertThat(formalities.modified(world.reference)).isTrue();
        desk.runDueJobs();
        assertThat(desk.openTasks()).containsExactly("userTask_checkDocuments");
    }

    @Test
    void lorryThatDoesNotShowUpIsGivenAnotherAppointment() {
        untilInspection();
        desk.complete("userTask_inspectGoods", Map.of("presented", false, "sampling", "NONE"));
        assertThat(world.missed).isEqualTo(1);
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        book();
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void monitoringSampleDoesNotHoldTheGoodsAndABadResultCallsThemBack() {
        untilInspection();
        world.physical = CheckResult.SATISFACTORY;
        desk.complete("userTask_inspectGoods", Map.of("presented", true, "sampling", "MONITORING"));
        confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        desk.complete("userTask_recordAnalysis", Map.of("laboratoryResult", "NOT_SATISFACTORY"));
        assertThat(world.milestones).contains(Milestone.RECALL_NEEDED);
        desk.complete("userTask_organiseRecall", NOTHING);
        desk.expectEnded();
    }

    @Test
    void detainedGoodsWaitForTheLaboratory() {
        untilInspection();
        world.physical = CheckResult.SATISFACTORY;
        world.detained = true;
        desk.complete("userTask_inspectGoods", Map.of("presented", true, "sampling", "DETAINED"));
        assertThat(world.step).isEqualTo(Step.LABORATORY);
        world.laboratory = CheckResult.SATISFACTORY;
        desk.complete("userTask_recordAnalysis", Map.of("laboratoryResult", "SATISFACTORY"));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void detainedGoodsWithABadResultGoToTheHearing() {
        untilInspection();
        world.physical = CheckResult.SATISFACTORY;
        world.detained = true;
        world.laboratory = CheckResult.NOT_SATISFACTORY;
        desk.complete("userTask_inspectGoods", Map.of("presented", true, "sampling", "DETAINED"));
        desk.complete("userTask_recordAnalysis", Map.of("laboratoryResult", "NOT_SATISFACTORY"));
        assertThat(desk.openTasks()).containsExactly("userTask_draftRefusal");
    }

    @Test
    void inspectorProposesAnotherTimeAndTheOperatorAcceptsIt() {
        untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "PROPOSE"));
        assertThat(world.position.who()).isEqualTo(Actor.OPERATOR);
        assertThat(bookings.proposalAccepted(world.booking.id())).isTrue();
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void proposalWithoutAnswerHoldsAfterFourHours() {
        untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "PROPOSE"));
        desk.fireTimer("event_proposalHolds");
        assertThat(world.booking.state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void operatorMayAnswerAProposalWithYetAnotherTime() {
        untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "PROPOSE"));
        assertThat(bookings.slotChosen(world.booking.id())).isTrue();
        assertThat(bookings.slotChosen(world.booking.id()))
                .as("while the inspector has not answered")
                .isTrue();
        assertThat(desk.openTasks()).containsExactly("userTask_answerBooking");
    }

    @Test
    void movedAppointmentHasToBeConfirmedAgainBeforeTheInspection() {
        untilInspection();
        world.become(world.booking.id(), State.CHOSEN);
        assertThat(bookings.slotChosen(world.booking.id())).isTrue();
        assertThat(desk.openTasks()).containsExactly("userTask_answerBooking");
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
        assertThat(desk.openTasks()).containsExactly("userTask_inspectGoods");
    }

    @Test
    void cancelledAppointmentIsAskedForAgain() {
        untilAppointmentAnswer();
        var first = world.booking.id();
        assertThat(bookings.cancelled(first)).isTrue();
        assertThat(world.booking.id()).isNotEqualTo(first);
        assertThat(world.booking.state()).isEqualTo(State.REQUESTED);
    }

    @Test
    void noticeIsTriedAgainUntilTheProviderIsBack() {
        world.deliveryFaults.add(new IllegalStateException("mail server down"));
        notices.deliver("d1");
        var job = desk.firstJob();
        assertThatThrownBy(desk::runDueJobs).hasMessageContaining("mail server down");
        assertThat(desk.firstJob().getRetries()).isGreaterThan(5).isLessThanOrEqualTo(8);
        assertThat(job.getId()).isEqualTo(desk.firstJob().getId());
        desk.runDueJobs();
        desk.expectEnded();
    }

    @Test
    void noticeRefusedByItsChannelTakesTheOther() {
        world.fallback = true;
        world.deliveryFaults.add(new Refused("no such number"));
        notices.deliver("d2");
        desk.runDueJobs();
        assertThat(world.gaveUp).isFalse();
        desk.expectEnded();
    }

    @Test
    void noticeRefusedByBothChannelsIsKeptAsFailed() {
        world.fallback = true;
        world.deliveryFaults.add(new Refused("no such number"));
        world.deliveryFaults.add(new Refused("no such mailbox"));
        notices.deliver("d3");
        desk.runDueJobs();
        assertThat(world.gaveUp).isTrue();
    }

    @Test
    void noticeWithoutAnotherChannelIsKeptAsFailed() {
        world.deliveryFaults.add(new Refused("no such mailbox"));
        notices.deliver("d4");
        desk.runDueJobs();
        assertThat(world.gaveUp).isTrue();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeOfEveryModelWasPassed() {
        var passed = desk.passed();
        var missing = new TreeSet<String>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(definition -> {
            var model = repository.getBpmnModelInstance(definition.getId());
            model.getModelElementsByType(FlowNode.class).stream()
                    .map(FlowNode::getId)
                    .filter(id -> !passed.contains(id))
                    .forEach(id -> missing.add(definition.getKey() + ":" + id));
        });
        assertThat(missing).isEmpty();
    }

    private void documents(String result) {
        desk.complete("userTask_checkDocuments", Map.of("documentaryResult", result));
    }

    private void confirm(TracesStatus status) {
        world.status = status;
        assertThat(formalities.decided(world.reference)).isTrue();
        desk.runDueJobs();
    }

    private void untilAppointmentAnswer() {
        world.drawn = true;
        desk.open();
        documents("SATISFACTORY");
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        choose();
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
    }

    private void untilInspection() {
        untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
        assertThat(world.step).isEqualTo(Step.IDENTITY_PHYSICAL_CHECK);
    }

    private void choose() {
        world.become(world.booking.id(), State.CHOSEN);
        assertThat(bookings.slotChosen(world.booking.id())).isTrue();
    }

    private void book() {
        choose();
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
    }
}
