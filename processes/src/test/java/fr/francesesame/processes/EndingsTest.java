package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.Movements;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way in which a formality of any type comes to its end is an end event of its own, named after what happened. */
@ProcessTest
class EndingsTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @Autowired
    Formalities formalities;

    @Autowired
    FormalitySuspensions suspensions;

    @Autowired
    WorldRights rights;

    @Autowired
    HistoryService history;

    /** Ends of the parts, not of the formality. */
    private static final Set<String> INNER =
            Set.of("endEvent_decided", "endEvent_followedUp", "endEvent_admissionOver");

    @AfterEach
    void leaveNothingRunning() {
        rights.reset();
        desk.clear();
    }

    @ParameterizedTest
    @EnumSource
    void admitted(FormalityType type) {
        open(type);
        course.untilDecisionSent();
        course.confirm(TracesStatus.VALIDATED);
        expectEnd("endEvent_released", Step.RELEASED);
    }

    /** SORA F&L alone refuses: our own course of conformity ends by a certificate or an exemption. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFORMITY")
    void refused(FormalityType type) {
        untilRefusalSent(type);
        course.confirm(TracesStatus.REJECTED);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        expectEnd("endEvent_refused", Step.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFORMITY")
    void partlyRefused(FormalityType type) {
        untilRefusalSent(type);
        course.confirm(TracesStatus.PARTIALLY_REJECTED);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        expectEnd("endEvent_partiallyRejected", Step.PARTIALLY_REJECTED);
    }

    /** The register confirms in the end what it was told, whatever the type. */
    @ParameterizedTest
    @EnumSource(names = "CONFORMITY")
    void refusedOrPartlyRefusedConformityThatWasTransmitted(FormalityType type) {
        for (var status : new TracesStatus[] {TracesStatus.REJECTED, TracesStatus.PARTIALLY_REJECTED}) {
            open(type);
            course.untilDecisionSent();
            course.confirm(status);
            desk.complete("userTask_recordExecution", Course.NOTHING);
            var refused = status == TracesStatus.REJECTED;
            expectEnd(
                    refused ? "endEvent_refused" : "endEvent_partiallyRejected",
                    refused ? Step.REFUSED : Step.PARTIALLY_REJECTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void admittedElsewhere(FormalityType type) {
        open(type);
        world.confirms = false;
        course.confirm(TracesStatus.VALIDATED);
        expectEnd("endEvent_releasedElsewhere", Step.RELEASED);
    }

    @ParameterizedTest
    @EnumSource
    void refusedElsewhere(FormalityType type) {
        open(type);
        world.confirms = false;
        course.confirm(TracesStatus.REJECTED);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        expectEnd("endEvent_refusedElsewhere", Step.REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void partlyRefusedElsewhere(FormalityType type) {
        open(type);
        world.confirms = false;
        course.confirm(TracesStatus.PARTIALLY_REJECTED);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        expectEnd("endEvent_partiallyRejectedElsewhere", Step.PARTIALLY_REJECTED);
    }

    /** What the register decides anew after it had confirmed ours is its own decision. */
    @ParameterizedTest
    @EnumSource(names = {"CHED_PP", "CONFORMITY"})
    void refusedElsewhereAfterWeHadAdmittedInPart(FormalityType type) {
        open(type);
        course.untilDecisionSent();
        course.confirm(TracesStatus.PARTIALLY_REJECTED);
        world.confirms = false;
        course.confirm(TracesStatus.REJECTED);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        expectEnd("endEvent_refusedElsewhere", Step.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONFORMITY", "COI"})
    void arrived(FormalityType type) {
        open(type);
        world.exit = new Movements.Exit(Instant.now().plus(3, ChronoUnit.DAYS), null);
        course.confirm(TracesStatus.AUTHORIZED_FOR_TRANSIT);
        desk.complete("userTask_recordArrival", Course.NOTHING);
        expectEnd("endEvent_arrived", Step.ARRIVED);
    }

    /** Animals alone are admitted for a time. */
    @ParameterizedTest
    @EnumSource(names = "CHED_A")
    void leftAgainAfterATemporaryAdmission(FormalityType type) {
        world.reset(type);
        world.purpose = Purpose.TEMPORARY_ADMISSION;
        world.exit = new Movements.Exit(Instant.now().plus(30, ChronoUnit.DAYS), null);
        desk.open();
        course.confirm(TracesStatus.VALIDATED);
        desk.complete("userTask_recordExit", Course.NOTHING);
        expectEnd("endEvent_leftAgain", Step.EXITED);
    }

    @ParameterizedTest
    @EnumSource
    void cancelled(FormalityType type) {
        withdraw(type, TracesStatus.CANCELLED);
        expectEnd("endEvent_cancelled", Step.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void deleted(FormalityType type) {
        withdraw(type, TracesStatus.DELETED);
        expectEnd("endEvent_deleted", Step.DELETED);
    }

    @ParameterizedTest
    @EnumSource
    void endedByAnAgent(FormalityType type) {
        open(type);
        assertThat(suspensions.end(world.reference)).isTrue();
        desk.runDueJobs();
        expectEnd("endEvent_endedByAgent", Step.ENDED);
    }

    @ParameterizedTest
    @EnumSource
    void replaced(FormalityType type) {
        open(type);
        world.status = TracesStatus.REPLACED;
        world.replacedBy = new Reference("REPLACING");
        assertThat(formalities.replaced(world.reference)).isTrue();
        desk.runDueJobs();
        expectEnd("endEvent_replaced", Step.REPLACED);
    }

    private void open(FormalityType type) {
        world.reset(type);
        desk.open();
    }

    private void untilRefusalSent(FormalityType type) {
        open(type);
        world.documentary = CheckResult.NOT_SATISFACTORY;
        course.documents("NOT_SATISFACTORY");
        if (type == FormalityType.COI) {
            desk.complete(
                    "userTask_decideBox30", Map.of("box30", "CANNOT_BE_RELEASED", "conclusion", "NOT_ACCEPTABLE"));
        }
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
    }

    private void withdraw(FormalityType type, TracesStatus status) {
        open(type);
        world.status = status;
        assertThat(formalities.withdrawn(world.reference)).isTrue();
        desk.runDueJobs();
    }

    private void expectEnd(String event, Step step) {
        assertThat(world.step).isEqualTo(step);
        var formality = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(world.reference.value())
                .processDefinitionKey(world.type.processKey())
                .singleResult();
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(formality.getId()).list().stream()
                        .filter(node -> node.getActivityType().endsWith("EndEvent"))
                        .map(HistoricActivityInstance::getActivityId)
                        .filter(id -> !INNER.contains(id)))
                .containsExactly(event);
        assertThat(formality.getEndTime()).isNotNull();
    }
}
