package fr.francesesame.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;

/** Completing a task without a complete entry of its form is answered 422 with the sentence, not as a failure of the server. */
@Priority(1)
public class IncompleteEntries implements ExceptionMapper<RestException> {

    @Override
    public Response toResponse(RestException refused) {
        return EngineRefusal.of(refused).orElseGet(() -> new RestExceptionHandler().toResponse(refused));
    }
}
