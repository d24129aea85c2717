package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.Deadline;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** The house's conventions for diagrams, beyond what the linter knows. */
class ModelConventionsTest {

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            UserTask.class, "userTask_",
            ServiceTask.class, "serviceTask_",
            SequenceFlow.class, "flow_",
            Gateway.class, "gateway_");

    private static final String TIMER = "\\$\\{deadline\\.period\\('([A-Z_]+)'\\)}";

    static Stream<Resource> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void processIsNamedLikeItsFileAndKeepsItsHistoryForThreeYears(Resource file) throws IOException {
        var process = process(file);
        var kebab = process.getId().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        assertThat(file.getFilename()).isEqualTo(kebab + ".bpmn");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
        assertThat(process.getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdTellsItsKind(Resource file) throws IOException {
        var model = read(file);
        PREFIXES.forEach((type, prefix) -> assertThat(model.getModelElementsByType(type))
                .allSatisfy(element -> assertThat(element.getId()).startsWith(prefix)));
        assertThat(model.getModelElementsByType(Message.class))
                .allSatisfy(message -> assertThat(message.getId()).isEqualTo("message_" + message.getName()));
    }

    /** The steps of a model stand in the class of its name; what several formalities share, in those of {@code formality}. */
    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsAStepAndEveryUserTaskHasAFormAndAGroup(Resource file) throws IOException {
        var model = read(file);
        var own = process(file).getId().replaceAll("\\W", "");
        assertThat(steps(model)).allSatisfy(step -> assertThat(step)
                .matches("(?i)\\$\\{(" + own + "|formality)[a-z]*Steps\\.[a-z]+\\(execution\\)}"));
        assertThat(model.getModelElementsByType(ServiceTask.class))
                .filteredOn(task -> task.getCamundaTopic() != null)
                .allSatisfy(task -> assertThat(task.getCamundaType()).isEqualTo("external"));
        assertThat(model.getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).startsWith("embedded:/formulaires/");
            assertThat(task.getCamundaCandidateGroupsList()).containsExactly("${taskGroup}");
        });
    }

    @Test
    void everyStepIsOnADiagramAndEveryDiagramFindsItsSteps() throws IOException {
        var drawn = new TreeSet<String>();
        for (var file : models().toList()) {
            drawn.addAll(steps(read(file)));
        }
        var written = classes().flatMap(ModelConventionsTest::stepsOf).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(drawn);
    }

    /** Public, since the engine calls them from outside; in the package of the model's name, in small letters. */
    private static Stream<String> stepsOf(Class<?> type) {
        assertThat(type).isPublic();
        assertThat(type.getSimpleName().toLowerCase(Locale.ROOT))
                .startsWith(ClassUtils.getPackageName(type).replaceAll(".*\\.", ""));
        var bean = Introspector.decapitalize(type.getSimpleName());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> "${" + bean + "." + method.getName() + "(execution)}");
    }

    private static Stream<Class<?>> classes() {
        return new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("fr.francesesame.processes").stream()
                        .map(BeanDefinition::getBeanClassName)
                        .filter(name -> name != null && name.endsWith("Steps"))
                        .map(name -> ClassUtils.resolveClassName(name, null));
    }

    private static Set<String> steps(BpmnModelInstance model) {
        return Stream.concat(
                        model.getModelElementsByType(ServiceTask.class).stream()
                                .filter(task -> task.getCamundaTopic() == null)
                                .map(ServiceTask::getCamundaExpression),
                        model.getModelElementsByType(BusinessRuleTask.class).stream()
                                .map(BusinessRuleTask::getCamundaExpression))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A length of time stands in the table of deadlines, with its text; a diagram names it, or the table that chooses among several. */
    @Test
    void everyDeadlineIsInTheTableAndOnADiagram() throws IOException {
        var named = new TreeSet<String>();
        for (var file : models().toList()) {
            var model = read(file);
            assertThat(properties(model, "due")).as(file.getFilename()).allMatch(due -> due.matches("[a-z][a-zA-Z]+"));
            named.addAll(properties(model, "deadline"));
            model.getModelElementsByType(TimeDuration.class).forEach(timer -> {
                assertThat(timer.getTextContent()).matches(TIMER);
                named.add(timer.getTextContent().replaceAll(TIMER, "$1"));
            });
        }
        var chosen = new ClassPathResource("decisions/message-routing.dmn").getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(Deadline.Kind.values())
                .filter(kind -> chosen.contains("\"" + kind.matter() + "\""))
                .map(Enum::name)
                .forEach(named::add);
        assertThat(named)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Deadline.Kind.values()).map(Enum::name).toArray(String[]::new));
    }

    private static List<String> properties(BpmnModelInstance model, String name) {
        return model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyActivityIsNamedAndEveryDecidingGatewayAsksAndAnswers(Resource file) throws IOException {
        var model = read(file);
        assertThat(model.getModelElementsByType(Activity.class))
                .allSatisfy(activity -> assertThat(activity.getName()).isNotBlank());
        model.getModelElementsByType(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .forEach(gateway -> {
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void oneModelIsOneScreen(Resource file) throws IOException {
        var model = read(file);
        var activities = model.getModelElementsByType(Activity.class).stream()
                .filter(activity -> !(activity instanceof SubProcess))
                .count();
        var deciding = model.getModelElementsByType(Gateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1 && !(gateway instanceof EventBasedGateway))
                .count();
        assertThat(activities + deciding).isLessThanOrEqualTo(25);
    }

    private static Process process(Resource file) throws IOException {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static BpmnModelInstance read(Resource file) throws IOException {
        return Bpmn.readModelFromStream(file.getInputStream());
    }
}
