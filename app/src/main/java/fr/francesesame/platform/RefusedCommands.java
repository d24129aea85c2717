package fr.francesesame.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;

/** What the engine refuses in the midst of a command (403), because a colleague was first (409) or the task is gone (404), is no fault of ours. */
@Priority(1)
public class RefusedCommands implements ExceptionMapper<ProcessEngineException> {

    @Override
    public Response toResponse(ProcessEngineException refused) {
        return EngineRefusal.of(refused).orElseGet(() -> new ProcessEngineExceptionHandler().toResponse(refused));
    }
}
