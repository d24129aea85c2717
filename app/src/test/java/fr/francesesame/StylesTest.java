package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Pages bear only what they use of Bootstrap ({@code docs/cut-css.mjs}): nothing that they use was cut away, and the whole stays small. */
class StylesTest {

    private static final Pattern CLASSES = Pattern.compile("class(?:append)?=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SELECTOR = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final int MOST = 60_000;

    @Test
    void everyClassOfAPageStandsInWhatIsLeft() throws IOException {
        var whole = selectors("classpath:META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css");
        var left = selectors("classpath:static/css/bootstrap.css");
        var used = texts("classpath:templates/**/*.html")
                .flatMap(html -> CLASSES.matcher(html).results().map(found -> found.group(1)))
                .flatMap(classes -> WORD.matcher(classes).results().map(found -> found.group()))
                .filter(whole::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(left).containsAll(used);
        assertThat(text("classpath:static/css/bootstrap.css")).hasSizeLessThan(MOST);
    }

    @Test
    void everyIconOfAPageStandsInTheSprite() throws IOException {
        var named = texts("classpath:templates/**/*.html")
                .flatMap(html -> Pattern.compile("ui/icon :: of\\('([a-z-]+)'\\)")
                        .matcher(html)
                        .results()
                        .map(found -> "id=\"" + found.group(1) + "\""))
                .toList();
        assertThat(text("classpath:static/img/icons.svg")).contains(named);
    }

    private static Set<String> selectors(String css) throws IOException {
        return SELECTOR.matcher(text(css))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(String location) throws IOException {
        return texts(location).findFirst().orElseThrow();
    }

    private static Stream<String> texts(String pattern) throws IOException {
        var texts = Stream.<String>builder();
        for (var file : Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern))) {
            texts.add(file.getContentAsString(StandardCharsets.UTF_8));
        }
        return texts.build();
    }
}
