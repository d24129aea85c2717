package fr.francesesame.notices.webhooks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a program sent and cannot be taken, as a problem document with a sentence for each field. */
@RestControllerAdvice(assignableTypes = WebhookApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebhookFaults {

    private final MessageSource sentences;

    WebhookFaults(MessageSource sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ProblemDetail unusable(Unusable unusable) {
        var errors = new TreeMap<>(unusable.faults())
                .entrySet().stream()
                        .map(fault -> Map.of("field", fault.getKey(), "message", say(fault.getValue())))
                        .toList();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                String.join(
                        " ", errors.stream().map(error -> error.get("message")).toList()));
        problem.setProperty("errors", List.copyOf(errors));
        return problem;
    }

    private String say(String key) {
        return sentences.getMessage(key, null, Locale.FRENCH);
    }
}
