package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence that people read stands in a message file, once. */
class FrenchTest {

    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.\\-]*)[}(]");
    private static final String INSIDE = "(?:\"[^\"]*\"|'[^']*'|[^>\"'])*";
    private static final Pattern PROTOTYPE =
            Pattern.compile("<(\\w+)\\s" + INSIDE + "th:u?text=\"[^\"]*\"" + INSIDE + ">[^<]*</\\1>");
    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<" + INSIDE + ">|\\[\\[.*?]]", Pattern.DOTALL);

    static Stream<Resource> templates() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHoldNoSentenceOfTheirOwnAndNameOnlyMessagesThatExist(Resource template) throws IOException {
        var html = template.getContentAsString(StandardCharsets.UTF_8);
        var withoutPrototypes = PROTOTYPE.matcher(html).replaceAll(" ");
        assertThat(MARKUP.matcher(withoutPrototypes).replaceAll(" ")).doesNotContainPattern("\\p{L}{2,}");
        var keys = KEY.matcher(html).results().map(found -> found.group(1)).toList();
        assertThat(messages().stringPropertyNames()).containsAll(keys);
    }

    @Test
    void noMessageIsWrittenTwice() throws IOException {
        var seen = new TreeSet<String>();
        for (var file : files()) {
            var one = read(file);
            assertThat(one.stringPropertyNames()).as(file.getFilename()).noneMatch(seen::contains);
            seen.addAll(one.stringPropertyNames());
        }
    }

    /** Of two lines with one key the second wins in silence. */
    @Test
    void noKeyStandsTwiceInItsFile() throws IOException {
        for (var file : files()) {
            var keys = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file.getFilename()).doesNotHaveDuplicates();
        }
    }

    private static Properties messages() throws IOException {
        var all = new Properties();
        for (var file : files()) {
            all.putAll(read(file));
        }
        return all;
    }

    private static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties");
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
