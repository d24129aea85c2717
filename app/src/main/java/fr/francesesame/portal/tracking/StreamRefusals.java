package fr.francesesame.portal.tracking;

import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells whoever finds no place for one more live stream so, and when to ask again. */
@ControllerAdvice(assignableTypes = Streams.class)
@EnableConfigurationProperties(StreamSettings.class)
class StreamRefusals {

    private static final String RETRY_AFTER_SECONDS = "30";

    private final MessageSource sentences;

    StreamRefusals(MessageSource sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> full(StreamPlaces.None full) {
        var sentence = sentences.getMessage("tracking.streams." + full.status().value(), null, Locale.FRENCH);
        return ResponseEntity.status(full.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(full.status(), sentence));
    }
}
