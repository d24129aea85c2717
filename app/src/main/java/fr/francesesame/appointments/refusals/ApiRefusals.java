package fr.francesesame.appointments.refusals;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How the interface for programs says no: problem documents (RFC 9457) with a French sentence. */
@RestControllerAdvice(annotations = ForPrograms.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals {

    private final MessageSource sentences;

    ApiRefusals(MessageSource sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler(NoSuchAppointment.class)
    ProblemDetail unknown() {
        return problem(HttpStatus.NOT_FOUND, NoSuchAppointment.SENTENCE);
    }

    @ExceptionHandler(OperatorsOnly.class)
    ProblemDetail operatorsOnly() {
        return problem(HttpStatus.FORBIDDEN, OperatorsOnly.SENTENCE);
    }

    @ExceptionHandler({InvalidTime.class, HttpMessageNotReadableException.class})
    ProblemDetail invalidTime() {
        return problem(HttpStatus.BAD_REQUEST, InvalidTime.SENTENCE);
    }

    @ExceptionHandler
    ProblemDetail invalidDays(InvalidDays invalid) {
        var detail = sentences.getMessage(invalid.sentence(), new Object[] {InvalidDays.LONGEST}, Locale.FRENCH);
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, Objects.requireNonNull(detail));
    }

    @ExceptionHandler({BookingChanged.class, ConcurrencyFailureException.class})
    ProblemDetail changed() {
        return problem(HttpStatus.CONFLICT, BookingChanged.SENTENCE);
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        var detail = sentences.getMessage(refused.sentence(), refused.arguments(), Locale.FRENCH);
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, Objects.requireNonNull(detail));
    }

    @ExceptionHandler
    ProblemDetail gone(PlaceGone refused) {
        var problem = problem(HttpStatus.CONFLICT, PlaceGone.SENTENCE);
        problem.setProperty("nextFreeTimes", refused.nextFreeTimes());
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String sentence) {
        var detail = sentences.getMessage(sentence, null, Locale.FRENCH);
        return ProblemDetail.forStatusAndDetail(status, Objects.requireNonNull(detail));
    }
}
