package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One typography of French: curly apostrophes, a no-break space before « : ; ! ? » and inside quotation marks, « courriel » for what others
 * call an e-mail and « événement » with its two acute accents.
 */
class TypographyTest {

    private static final Pattern FAULT = Pattern.compile("[\\p{L}\\d»)}\\]%€’.]\\x20[:;!?»](?![\\w/=])|«\\x20"
            + "|\\p{L}'{1,2}\\p{L}|(?i:\\be-mails?\\b|\\b[ée]v[è]nement)");
    private static final Pattern SENTENCE = Pattern.compile(" (?:name|label)=\"([^\"]*)\""
            + "|<(?:bpmn:)?(?:documentation|description)[^>]*>([^<]*)<"
            + "|<outputEntry[^>]*>\\s*<text>\"([^<]*)\"</text>");

    static Stream<Resource> messages() throws IOException {
        return resources("classpath:messages/*.properties");
    }

    static Stream<Resource> models() throws IOException {
        return Stream.concat(resources("classpath*:processes/*.bpmn"), resources("classpath*:decisions/*.dmn"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void ofMessages(Resource file) throws IOException {
        assertThat(text(file).lines().filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .noneMatch(line -> FAULT.matcher(line).find());
    }

    @ParameterizedTest
    @MethodSource("models")
    void ofModels(Resource file) throws IOException {
        var sentences = SENTENCE.matcher(text(file)).results().map(TypographyTest::said);
        assertThat(sentences).isNotEmpty().noneMatch(sentence -> FAULT.matcher(sentence).find());
    }

    private static String said(MatchResult found) {
        return Stream.of(1, 2, 3)
                .map(found::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Resource> resources(String pattern) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
