package fr.francesesame.platform;

import fr.francesesame.processes.ports.TaskResults.IncompleteTask;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.jspecify.annotations.Nullable;

/** Completing a task without a complete entry of its form is answered 422 with the sentence, not as a failure of the server. */
@Priority(1)
public class IncompleteEntries implements ExceptionMapper<RestException> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(RestException refused) {
        return sentence(refused)
                .map(text -> Response.status(UNPROCESSABLE)
                        .type(MediaType.APPLICATION_JSON)
                        .entity(Map.of("type", "IncompleteTask", "message", text))
                        .build())
                .orElseGet(() -> new RestExceptionHandler().toResponse(refused));
    }

    private static Optional<String> sentence(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IncompleteTask incomplete) {
                return Optional.ofNullable(incomplete.getMessage());
            }
        }
        return Optional.empty();
    }
}
