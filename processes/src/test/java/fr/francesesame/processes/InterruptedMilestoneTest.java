package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.TracesStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A milestone is written by what ended: whatever interrupts a node, in whatever model, no node that it took away has written one. */
@ProcessTest
class InterruptedMilestoneTest {

    /** The caller of a process ends it from outside. */
    private static final String FROM_OUTSIDE = "";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    static Stream<Interruption> interruptions() throws IOException {
        var found = new ArrayList<Interruption>();
        for (var file : ModelConventionsTest.models().toList()) {
            var model = Bpmn.readModelFromStream(file.getInputStream());
            var process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            atBoundaries(model)
                    .forEach(event -> found.add(
                            new Interruption(process, event.getAttachedTo().getId(), event.getId())));
            for (var node : waiting(model)) {
                if (milestonesOf(node).findAny().isPresent()) {
                    found.add(new Interruption(process, node.getId(), FROM_OUTSIDE));
                }
                around(model).forEach(event -> found.add(new Interruption(process, node.getId(), event.getId())));
            }
        }
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interruptions")
    void whatWasInterruptedHasReachedNothing(Interruption interruption) {
        var instance = begin(interruption);
        interrupt(instance, interruption.event());
        var ended = nodes();
        assertThat(ended).as("something was interrupted").anyMatch(HistoricActivityInstance::isCanceled);
        ended.stream()
                .filter(HistoricActivityInstance::isCanceled)
                .flatMap(this::milestones)
                .filter(milestone -> ended.stream()
                        .filter(node -> !node.isCanceled() && node.getEndTime() != null)
                        .flatMap(this::milestones)
                        .noneMatch(milestone::equals))
                .forEach(milestone -> assertThat(world.milestones).doesNotContain(milestone));
    }

    private ProcessInstance begin(Interruption interruption) {
        world.reset(type(interruption.process()));
        world.status = TracesStatus.REJECTED;
        world.become(new AppointmentId(UUID.randomUUID()), State.CONFIRMED);
        var instance = runtime.createProcessInstanceByKey(interruption.process())
                .businessKey(world.reference.value())
                .setVariables(Map.of(
                        "reference", world.reference.value(),
                        "subject", world.reference.value(),
                        "consignment", world.consignment.toString(),
                        "appointmentId", world.booking.id().toString(),
                        "purpose", "INTERNAL_MARKET",
                        "checkLevel", "FULL",
                        "registerStatus", TracesStatus.REJECTED.name(),
                        "taskGroup", "sivep-plant-frleh1"))
                .setVariables(
                        dates("answerBy", "reminderEve", "reminderSoon", "sendAt", "offerUntil", "exitBy", "exitLimit"))
                .startBeforeActivity(interruption.node())
                .execute();
        if (!type(interruption.process()).processKey().equals(interruption.process())) {
            return instance;
        }
        desk.runDueJobs();
        return instance;
    }

    private static Map<String, Object> dates(String... names) {
        var soon = Date.from(Instant.now().plus(1, ChronoUnit.DAYS));
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> soon));
    }

    private static FormalityType type(String process) {
        return Stream.of(FormalityType.values())
                .filter(type -> type.processKey().equals(process))
                .findFirst()
                .orElse(FormalityType.CHED_P);
    }

    private void interrupt(ProcessInstance instance, String event) {
        if (event.equals(FROM_OUTSIDE)) {
            runtime.deleteProcessInstance(instance.getId(), "ended from outside");
            return;
        }
        var timer = jobs.createJobQuery().activityId(event).singleResult();
        if (timer != null) {
            jobs.executeJob(timer.getId());
        } else {
            runtime.createMessageCorrelation(message(instance, event))
                    .processInstanceId(instance.getId())
                    .correlate();
        }
    }

    private String message(ProcessInstance instance, String event) {
        CatchEvent caught = repository
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementById(event);
        return caught.getEventDefinitions().stream()
                .map(MessageEventDefinition.class::cast)
                .map(definition -> definition.getMessage().getName())
                .findFirst()
                .orElseThrow();
    }

    private List<HistoricActivityInstance> nodes() {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(world.reference.value())
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(id -> history.createHistoricActivityInstanceQuery().processInstanceId(id).list().stream())
                .toList();
    }

    private Stream<Milestone> milestones(HistoricActivityInstance node) {
        FlowNode element = repository
                .getBpmnModelInstance(node.getProcessDefinitionId())
                .getModelElementById(node.getActivityId());
        return milestonesOf(element);
    }

    private static Stream<Milestone> milestonesOf(FlowNode element) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getElementsQuery().list().stream()
                        .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                        .filter(property -> property.getCamundaName().equals("milestone"))
                        .map(property -> Milestone.valueOf(property.getCamundaValue()));
    }

    private static Stream<BoundaryEvent> atBoundaries(BpmnModelInstance model) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(BoundaryEvent::cancelActivity)
                .filter(event ->
                        event.getEventDefinitions().stream().noneMatch(ErrorEventDefinition.class::isInstance));
    }

    private static List<FlowNode> waiting(BpmnModelInstance model) {
        return Stream.of(UserTask.class, ReceiveTask.class, IntermediateCatchEvent.class, EventBasedGateway.class)
                .flatMap(kind -> model.getModelElementsByType(kind).stream())
                .map(FlowNode.class::cast)
                .filter(node -> node.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance))
                .toList();
    }

    private static Stream<StartEvent> around(BpmnModelInstance model) {
        return model.getModelElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(around -> around.getChildElementsByType(StartEvent.class).stream())
                .filter(StartEvent::isInterrupting);
    }

    /** An error is no interruption: the activity itself has thrown it. */
    record Interruption(String process, String node, String event) {}
}
