package fr.francesesame.insight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Whatever table has decided of a formality, people read its name: the one that the table itself bears. */
class TableNamesTest {

    private static final Pattern DECISION = Pattern.compile("<decision id=\"(\\w+)\" name=\"([^\"]+)\"");

    @Test
    void everyTableHasAName() throws IOException {
        var named = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("messages/tracking.properties"), StandardCharsets.UTF_8));
        var unnamed = new TreeMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:decisions/*.dmn")) {
            var table = DECISION.matcher(file.getContentAsString(StandardCharsets.UTF_8));
            assertThat(table.find()).as(file.getFilename()).isTrue();
            if (!named.containsKey("decision." + table.group(1))) {
                unnamed.put(table.group(1), table.group(2));
            }
        }
        assertThat(unnamed).isEmpty();
    }
}
