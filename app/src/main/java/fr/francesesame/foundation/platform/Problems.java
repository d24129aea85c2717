package fr.francesesame.foundation.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Faults of programs' calls as problem documents with a French sentence; what went wrong inside stays in the log. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource sentences;

    Problems(MessageSource sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler(org.springframework.security.access.AccessDeniedException.class)
    ProblemDetail denied() {
        return problem(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler({IllegalArgumentException.class, RequestRejectedException.class})
    ProblemDetail refused() {
        return problem(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(Exception fault) {
        if (Faults.pass(fault)) {
            LOG.warn("A call was answered 503: {}", fault.toString());
        } else {
            LOG.error("A call failed", fault);
        }
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Outages.RETRY_AFTER)
                .body(Outages.problem(sentences, Committed.isSo()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var told = fault instanceof ErrorResponseException own && own.getBody().getDetail() != null
                ? own.getBody()
                : problem(status);
        if (fault instanceof BindException invalid) {
            told.setProperty("errors", errors(invalid));
        }
        return super.handleExceptionInternal(fault, told, headers, status, request);
    }

    private static List<Map<String, String>> errors(BindException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> Map.of("field", error.getField(), "detail", String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    private ProblemDetail problem(HttpStatusCode status) {
        var sentence = sentences.getMessage(
                "problem." + status.value(),
                null,
                sentences.getMessage("problem.other", null, Locale.FRENCH),
                Locale.FRENCH);
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }
}
