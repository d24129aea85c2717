package fr.francesesame.foundation.platform;

import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What every refusal and every fault at the engine's doors is told by: a problem document (RFC 9457) with a French sentence, which Tasklist
 * and Cockpit read from {@code message}.
 */
record EngineProblem(String type, String title, int status, String detail, String message) {

    /** With the sentence for the status. */
    static Response of(int status) {
        var keys = Stream.of("engine." + status, "problem." + status, "problem.other");
        return saying(
                status, say(keys.filter(sentences()::containsKey).findFirst().orElseThrow()));
    }

    static Response saying(int status, String sentence) {
        var known = HttpStatus.resolve(status);
        var title = known == null ? "" : known.getReasonPhrase();
        return Response.status(status)
                .type(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .entity(new EngineProblem("about:blank", title, status, sentence, sentence))
                .build();
    }

    static String say(String key, Object... values) {
        return new MessageFormat(sentences().getString(key), Locale.FRENCH).format(values);
    }

    private static ResourceBundle sentences() {
        return ResourceBundle.getBundle("messages/ui", Locale.FRENCH);
    }
}
