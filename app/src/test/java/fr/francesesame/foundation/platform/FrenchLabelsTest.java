package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A label that is missing would show as a raw key: ours are as many as the engine's own English ones. */
class FrenchLabelsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyEnglishLabelHasAFrenchOne(String app) throws IOException {
        var english = keys(read(app + "/locales/en.json"), "");
        var french = keys(read(app + "/locales/fr.json"), "");
        assertThat(french).containsAll(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void ourSettingsStandInFrontOfTheEngines(String app) throws IOException {
        assertThat(text(app + "/scripts/config.js")).contains("availableLocales: ['fr']", "vendor: 'Sésame'");
        assertThat(text(app + "/styles/user-styles.css")).contains("sesame.css");
    }

    @Test
    void tasklistsDatesAreFrench() throws IOException {
        assertThat(read("tasklist/locales/fr.json").at("/dateLocales/months/0").asText())
                .isEqualTo("janvier");
    }

    private static Set<String> keys(JsonNode node, String path) {
        if (!node.isObject()) {
            return Set.of(path);
        }
        return node.properties().stream()
                .flatMap(entry -> keys(entry.getValue(), path + "/" + entry.getKey()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read(String resource) throws IOException {
        return new ObjectMapper().readTree(text(resource).replace("\ufeff", ""));
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(APPS + resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
