package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What Thymeleaf writes where a sentence or a value is missing, in whatever state a page is: no page that a test opens shows it. */
final class MissingSentences {

    private static final Pattern SIGN = Pattern.compile("\\?\\?[^?<]{1,300}_fr(_FR)?\\?\\?");

    private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);

    /** What a value that is not there looks like in a sentence. */
    private static final Pattern NOTHING = Pattern.compile(">[^<>]*\\bnull\\b[^<>]*<");

    private MissingSentences() {}

    static <T> HttpResponse<T> noneIn(HttpResponse<T> answer) {
        if (answer.body() instanceof String page) {
            assertThat(SIGN.matcher(page).results().map(found -> found.group()))
                    .as(answer.request().uri().getPath())
                    .isEmpty();
            assertThat(NOTHING.matcher(SCRIPT.matcher(page).replaceAll(""))
                            .results()
                            .map(found -> found.group()))
                    .as("a value that is missing on " + answer.request().uri().getPath())
                    .isEmpty();
        }
        return answer;
    }
}
