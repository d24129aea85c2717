package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.taskforms.TaskWork.NoSuchTask;
import fr.francesesame.foundation.taskforms.TaskWork.NotTakenOn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How a task form says no: problem documents (RFC 9457) with a French sentence. */
@RestControllerAdvice(assignableTypes = {TaskFormApi.class, TaskFileApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class TaskFormRefusals {

    private final Words words;

    TaskFormRefusals(Words words) {
        this.words = words;
    }

    @ExceptionHandler(NoSuchTask.class)
    ProblemDetail unknown() {
        return problem(HttpStatus.NOT_FOUND, "taskforms.noSuchTask");
    }

    @ExceptionHandler(NotTakenOn.class)
    ProblemDetail notTakenOn() {
        return problem(HttpStatus.CONFLICT, "taskforms.notTakenOn");
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unreadable() {
        return problem(HttpStatus.BAD_REQUEST, "taskforms.unreadable");
    }

    private ProblemDetail problem(HttpStatus status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, words.text(sentence));
    }
}
