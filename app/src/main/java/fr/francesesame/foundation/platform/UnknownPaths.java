package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * A program that asks for a path that does not exist, or in a way that the path does not know, is told so as of any other fault; a
 * person sees the page for it.
 */
@ControllerAdvice
class UnknownPaths {

    private final MessageSource sentences;

    UnknownPaths(MessageSource sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpMediaTypeException.class,
        HttpRequestMethodNotSupportedException.class
    })
    ResponseEntity<ProblemDetail> unknown(Exception unmet, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/") || !(unmet instanceof ErrorResponse answer)) {
            throw unmet;
        }
        return problem(answer.getStatusCode(), answer.getHeaders());
    }

    /** A body that says it is of several parts and is not, or whose parts are too large. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unreadable(
            MultipartException parts, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = parts instanceof ErrorResponse answer ? answer.getStatusCode() : HttpStatus.BAD_REQUEST;
        if (request.getRequestURI().startsWith("/api/")) {
            return problem(status, HttpHeaders.EMPTY);
        }
        response.sendError(status.value());
        return null;
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatusCode status, HttpHeaders headers) {
        var other = sentences.getMessage("problem.other", null, Locale.FRENCH);
        var sentence = sentences.getMessage("problem." + status.value(), null, other, Locale.FRENCH);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, sentence));
    }
}
