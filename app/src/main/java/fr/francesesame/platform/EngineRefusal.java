package fr.francesesame.platform;

import fr.francesesame.processes.ports.TaskResults.IncompleteTask;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;

/** The answer to a refusal that lies behind a fault of the engine. */
final class EngineRefusal {

    private static final Map<Class<?>, Integer> STATUS = Map.of(
            IncompleteTask.class, 422,
            AuthorizationException.class, 403,
            TaskAlreadyClaimedException.class, 409,
            NullValueException.class, 404);

    private EngineRefusal() {}

    /** Empty where the fault is none of these. */
    static Optional<Response> of(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(cause -> STATUS.containsKey(cause.getClass()))
                .findFirst()
                .map(EngineRefusal::answer);
    }

    private static Response answer(Throwable refusal) {
        return Response.status(Objects.requireNonNull(STATUS.get(refusal.getClass())))
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of(
                        "type", refusal.getClass().getSimpleName(), "message", String.valueOf(refusal.getMessage())))
                .build();
    }
}
