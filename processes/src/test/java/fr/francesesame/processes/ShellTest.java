package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.FormalityType;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The six formalities have one shell, whatever stands in their examination: what one of them has beyond it is named here. */
class ShellTest {

    private static final String EXAMINATION = "subProcess_examine";

    /** A movement onward is a matter of the four CHED; animals alone are admitted for a time and leave again. */
    private static final Map<FormalityType, Set<String>> BEYOND = Map.of(
            FormalityType.CHED_A,
            Set.of(
                    "endEvent_arrived",
                    "endEvent_leftAgain",
                    "subProcess_followUp",
                    "startEvent_carriedOut",
                    "gateway_temporary",
                    "callActivity_temporaryAdmission",
                    "endEvent_followedUp",
                    "endEvent_admissionOver"),
            FormalityType.CHED_P,
            Set.of("endEvent_arrived"),
            FormalityType.CHED_PP,
            Set.of("endEvent_arrived"),
            FormalityType.CHED_D,
            Set.of("endEvent_arrived"));

    @ParameterizedTest
    @EnumSource
    void aFormalityIsTheShellAndWhatIsNamedBeyondIt(FormalityType type) throws IOException {
        var beyond = BEYOND.getOrDefault(type, Set.of());
        var shell = shell(FormalityType.COI);
        assertThat(shell(type)).containsAll(shell).hasSize(shell.size() + beyond.size());
        assertThat(shell(type)).containsAll(beyond);
    }

    @ParameterizedTest
    @EnumSource
    void itsStepsDoTheSame(FormalityType type) throws IOException {
        assertThat(work(type)).containsAllEntriesOf(work(FormalityType.COI));
        assertThat(conditions(type)).containsAll(conditions(FormalityType.CONFORMITY));
    }

    @ParameterizedTest
    @EnumSource
    void whatComesFromOutsideReachesEachOfThem(FormalityType type) throws IOException {
        var model = model(type);
        assertThat(names(model.getModelElementsByType(Message.class)))
                .contains("formalityModified", "formalityDecided", "formalityWithdrawn", "formalityReplaced");
        assertThat(model.getModelElementsByType(BoundaryEvent.class).stream().map(BoundaryEvent::getId))
                .containsExactlyInAnyOrder(
                        "event_modifiedDuringExamination",
                        "event_decidedOutside",
                        "event_modifiedAfterDecision",
                        "event_reopened",
                        "event_decidedAnew");
    }

    @Test
    void noTwoAreTheSameDrawing() throws IOException {
        var drawings = new TreeSet<String>();
        for (var type : FormalityType.values()) {
            drawings.add(model(type).getModelElementsByType(FlowNode.class).stream()
                    .map(node -> node.getId() + " " + node.getName())
                    .sorted()
                    .collect(Collectors.joining("\n")));
        }
        assertThat(drawings).hasSameSizeAs(FormalityType.values());
    }

    private static Set<String> shell(FormalityType type) throws IOException {
        return outside(type).map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> work(FormalityType type) throws IOException {
        return outside(type)
                .filter(node -> node instanceof ServiceTask || node instanceof CallActivity)
                .collect(Collectors.toMap(
                        FlowNode::getId,
                        node -> node instanceof CallActivity call
                                ? call.getCalledElement()
                                : ((ServiceTask) node).getCamundaExpression()));
    }

    /** Of the flows that leave the shell's gateways. */
    private static Set<String> conditions(FormalityType type) throws IOException {
        return model(type).getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !isExamination(flow.getParentElement()))
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition != null)
                .map(ConditionExpression::getTextContent)
                .map(condition -> condition.replace(" && purpose != 'TEMPORARY_ADMISSION'", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<FlowNode> outside(FormalityType type) throws IOException {
        return model(type).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !isExamination(node.getParentElement()));
    }

    private static boolean isExamination(ModelElementInstance parent) {
        return parent instanceof SubProcess part && part.getId().equals(EXAMINATION);
    }

    private static Set<String> names(Collection<Message> messages) {
        return messages.stream().map(Message::getName).collect(Collectors.toSet());
    }

    private static BpmnModelInstance model(FormalityType type) throws IOException {
        var folder = type.processKey().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        var file = new ClassPathResource("processes/" + folder + "/" + folder + ".bpmn");
        try (var content = file.getInputStream()) {
            return Bpmn.readModelFromStream(content);
        }
    }
}
