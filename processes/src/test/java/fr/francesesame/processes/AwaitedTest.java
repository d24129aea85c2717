package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;

/** Wherever a formality waits, its diagram says who has to do what; and once the time for it is over, what is awaited then. */
class AwaitedTest {

    /** What these wait for concerns no step of a formality, or comes after its end. */
    private static final Set<String> BESIDE = Set.of("userTask_organiseRecall", "receiveTask_awaitCheck");

    static Stream<Resource> models() throws IOException {
        var ofFormalities = Set.of(
                "animal-entry.bpmn",
                "animal-product-entry.bpmn",
                "plant-entry.bpmn",
                "food-feed-entry.bpmn",
                "organic-inspection.bpmn",
                "marketing-standard.bpmn",
                "purpose-qualification.bpmn",
                "post-qualification.bpmn",
                "control-planning.bpmn",
                "documentary-check.bpmn",
                "physical-check.bpmn",
                "laboratory-analysis.bpmn",
                "hearing-and-refusal.bpmn",
                "register-decision.bpmn",
                "returned-decision.bpmn",
                "decision-follow-up.bpmn",
                "appointment.bpmn");
        return ModelConventionsTest.models().filter(model -> ofFormalities.contains(model.getFilename()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyWaitStateSaysWhoHasToDoWhat(Resource file) throws IOException {
        var model = Bpmn.readModelFromStream(file.getInputStream());
        Stream.of(UserTask.class, ReceiveTask.class, EventBasedGateway.class, IntermediateCatchEvent.class)
                .flatMap(kind -> model.getModelElementsByType(kind).stream())
                .map(FlowNode.class::cast)
                .filter(node -> !BESIDE.contains(node.getId()))
                .filter(node -> node.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance))
                .forEach(node -> assertThat(saysWhoActs(node)).as(node.getId()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTimeThatRunsOutBesideATaskSaysWhoHasToActThen(Resource file) throws IOException {
        var model = Bpmn.readModelFromStream(file.getInputStream());
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> !event.cancelActivity())
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .filter(event -> !BESIDE.contains(event.getAttachedTo().getId()))
                .forEach(event -> assertThat(has(event, "within") && has(event, "who"))
                        .as(event.getId())
                        .isTrue());
    }

    /** By its own mark, or by one of each node that leads to it. */
    private static boolean saysWhoActs(FlowNode node) {
        if ((has(node, "step") || has(node, "within")) && has(node, "who")) {
            return true;
        }
        var before = node.getPreviousNodes().list();
        return node instanceof Gateway && !before.isEmpty() && before.stream().allMatch(AwaitedTest::saysWhoActs);
    }

    private static boolean has(FlowNode node, String property) {
        return node.getExtensionElements() != null
                && node.getExtensionElements().getElementsQuery().list().stream()
                        .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                        .anyMatch(found -> found.getCamundaName().equals(property));
    }
}
