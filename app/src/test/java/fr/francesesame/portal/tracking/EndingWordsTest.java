package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What people read once a formality has come to one of its ends: on the dossier, in its chronology, in the notice that tells of it. */
class EndingWordsTest {

    private static final String TABLE =
            """
            RELEASED           | Admis                | Formalité close : envoi admis                        | RELEASED           | {0} : envoi admis
            PARTIALLY_REJECTED | Partiellement refusé | Formalité close : envoi partiellement refusé         | PARTIALLY_REJECTED | {0} : envoi refusé en partie
            REFUSED            | Refusé               | Formalité close : envoi refusé                       | REFUSED            | {0} : envoi refusé
            ARRIVED            | Arrivé               | Formalité close : arrivée constatée                  |                    |
            EXITED             | Ressorti             | Formalité close : sortie constatée                   |                    |
            CANCELLED          | Annulé               | Formalité close : annulée                            | CANCELLED          | {0} : formalité annulée
            DELETED            | Supprimé             | Formalité close : supprimée                          | DELETED            | {0} : formalité supprimée
            ENDED              | Résilié              | Formalité close : résiliée par l’administration      | FORMALITY_ENDED    | {0} : formalité résiliée
            REPLACED           | Remplacé             | Formalité close : remplacée                          | REPLACED           | {0} : formalité remplacée
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void everyEndingSaysWhatHappened(Step step, String badge, String chronology, Milestone told, String notice)
            throws IOException {
        var sentences = sentences("consignments");
        assertThat(step.isFinal()).isTrue();
        assertThat(sentences).containsEntry("step." + step, badge).containsEntry("timeline.step." + step, chronology);
        if (told != null) {
            assertThat(sentences("notifications")).containsEntry("notice." + told + ".title", notice);
            assertThat(sentences("notifications")).containsKeys("notice." + told + ".body", "notice." + told + ".sms");
        }
    }

    /** An ending that comes to a model comes to the table, and none of the table is without a model. */
    @Test
    void theTableHoldsEveryEndingOfEveryModel() throws IOException {
        var named = TABLE.lines()
                .map(line -> Step.valueOf(line.strip().split("\\s")[0]))
                .collect(Collectors.toSet());
        assertThat(endings()).isEqualTo(named);
        assertThat(EnumSet.allOf(Step.class)).filteredOn(Step::isFinal).hasSameElementsAs(named);
    }

    /** A notice is of any formality: what it calls by the name of one certificate or register is untrue of the others. */
    @Test
    void noNoticeCallsEveryCertificateByTheNameOfOne() throws IOException {
        assertThat(sentences("notifications").values())
                .noneMatch(sentence -> sentence.matches("(?s).*(DSCE|CHED|TRACES|SORA).*"));
    }

    private static Set<Step> endings() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"))
                .flatMap(EndingWordsTest::ends)
                .map(EndingWordsTest::step)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<EndEvent> ends(Resource model) {
        try (var content = model.getInputStream()) {
            return Bpmn.readModelFromStream(content).getModelElementsByType(EndEvent.class).stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<Step> step(EndEvent end) {
        return Optional.ofNullable(end.getExtensionElements()).stream()
                .flatMap(more -> more.getElementsQuery().list().stream())
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals("step"))
                .map(property -> Step.valueOf(property.getCamundaValue()))
                .findFirst();
    }

    /** With ordinary blanks, so that the table can be read. */
    private static Map<String, String> sentences(String room) throws IOException {
        var sentences = new HashMap<String, String>();
        PropertiesLoaderUtils.loadProperties(new EncodedResource(
                        new ClassPathResource("messages/" + room + ".properties"), StandardCharsets.UTF_8))
                .forEach((key, text) ->
                        sentences.put(String.valueOf(key), String.valueOf(text).replace('\u00a0', ' ')));
        return sentences;
    }
}
