package fr.francesesame.foundation.taskforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Whatever is awaited of somebody is awaited by a day, and a sentence says where that day comes from: the law, the case or the service. */
class TermsTest {

    private static final Resource SENTENCES = new ClassPathResource("messages/taskforms.properties");

    @Test
    void whateverIsAwaitedHasATerm() throws IOException {
        var endless = new TreeSet<String>();
        nodes().filter(node -> node instanceof UserTask || marks(node).containsKey("who"))
                .filter(node -> !hasTerm(node))
                .forEach(node -> endless.add(node.getId()));
        assertThat(endless).isEmpty();
    }

    @Test
    void everyTermIsExplainedAndNoSentenceExplainsWhatIsNotThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        nodes().filter(TermsTest::hasTerm).forEach(node -> asked.add(sentence(node)));
        var beside = Set.of("term.userTask_recordAnalysis");
        assertThat(sentences()).containsAll(asked);
        assertThat(sentences()).allMatch(name -> asked.contains(name) || beside.contains(name));
    }

    @Test
    void aSentenceSaysTheDeadlineOfTheTable() throws IOException {
        var sentences = PropertiesLoaderUtils.loadProperties(new EncodedResource(SENTENCES, StandardCharsets.UTF_8));
        var table = new ClassPathResource("decisions/deadline.dmn").getContentAsString(StandardCharsets.UTF_8);
        assertThat(nodes().filter(node -> marks(node).containsKey("deadline")))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(sentences.getProperty(sentence(node)))
                        .as(sentence(node))
                        .containsIgnoringCase(
                                words(table, Objects.requireNonNull(marks(node).get("deadline")))));
    }

    /** The third output of the row: in words. */
    private static String words(String table, String deadline) {
        var cell = Pattern.compile("id=\"out_(?i:" + deadline.replace("_", "") + ")_2\"><text>\"([^\"]+)\"")
                .matcher(table);
        assertThat(cell.find()).as(deadline).isTrue();
        return cell.group(1);
    }

    /** A moment of the case, or a row of the table of deadlines. */
    private static boolean hasTerm(FlowNode node) {
        return marks(node).containsKey("due") || marks(node).containsKey("deadline");
    }

    /** By what the formality awaits, of a task beside formalities by its own name. */
    private static String sentence(FlowNode node) {
        var marks = marks(node);
        var step = marks.getOrDefault("step", marks.get("within"));
        return "term." + (step == null ? node.getId() : step + "." + marks.get("who"));
    }

    private static Set<String> sentences() throws IOException {
        var all = new Properties();
        all.putAll(PropertiesLoaderUtils.loadProperties(new EncodedResource(SENTENCES, StandardCharsets.UTF_8)));
        var named = new TreeSet<>(all.stringPropertyNames());
        named.removeIf(name -> !name.startsWith("term."));
        return named;
    }

    private static Stream<FlowNode> nodes() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"))
                .flatMap(TermsTest::nodes);
    }

    private static Stream<FlowNode> nodes(Resource model) {
        try (var content = model.getInputStream()) {
            return Bpmn.readModelFromStream(content).getModelElementsByType(FlowNode.class).stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, String> marks(FlowNode node) {
        if (node.getExtensionElements() == null) {
            return Map.of();
        }
        var marks = new HashMap<String, String>();
        node.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .forEach(property -> marks.put(property.getCamundaName(), property.getCamundaValue()));
        return new TreeMap<>(marks);
    }
}
