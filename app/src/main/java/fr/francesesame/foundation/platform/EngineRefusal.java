package fr.francesesame.foundation.platform;

import fr.francesesame.processes.ports.CommentOutOfBounds;
import fr.francesesame.processes.ports.TaskResults.IncompleteTask;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.server.ParamException;

/**
 * The answer to a refusal that lies behind a fault of the engine. What is not for the caller's eyes is answered like what does not exist, by
 * whatever call it is asked for.
 */
final class EngineRefusal {

    private static final Map<Class<? extends Throwable>, Integer> STATUS = new LinkedHashMap<>();

    static {
        STATUS.put(IncompleteTask.class, 422);
        STATUS.put(CommentOutOfBounds.class, 422);
        STATUS.put(AuthorizationException.class, 403);
        STATUS.put(TaskAlreadyClaimedException.class, 409);
        STATUS.put(NullValueException.class, 404);
        STATUS.put(NotFoundException.class, 404);
        STATUS.put(BadUserRequestException.class, 400);
        STATUS.put(ParamException.PathParamException.class, 404);
        STATUS.put(ParamException.class, 400);
    }

    private EngineRefusal() {}

    /** Empty where the fault is none of these; {@code hidden}: as {@link #isOfHidden} says. */
    static Optional<Response> of(Throwable fault, boolean hidden) {
        if (hidden) {
            return Optional.of(EngineProblem.of(404));
        }
        return causes(fault).flatMap(cause -> own(cause).stream()).findFirst().or(() -> causes(fault)
                .flatMap(cause -> general(cause).stream())
                .findFirst());
    }

    /** Whether somebody asked for what that person may not even see; {@code sees}: which tasks that are. */
    static boolean isOfHidden(Throwable fault, Predicate<String> sees) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof AuthorizationException refused
                        && !refused.getMissingAuthorizations().isEmpty()
                        && refused.getMissingAuthorizations().stream().noneMatch(missing -> isSeen(missing, sees)));
    }

    private static boolean isSeen(MissingAuthorization missing, Predicate<String> sees) {
        return "Task".equals(missing.getResourceType())
                && missing.getResourceId() != null
                && sees.test(missing.getResourceId());
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static Optional<Response> own(Throwable cause) {
        return STATUS.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(cause))
                .findFirst()
                .map(kind -> answer(cause, kind.getValue()));
    }

    private static Response answer(Throwable cause, int status) {
        if (cause instanceof IncompleteTask incomplete) {
            return EngineProblem.saying(status, String.valueOf(incomplete.getMessage()));
        }
        return cause instanceof CommentOutOfBounds
                ? EngineProblem.saying(status, EngineProblem.say("engine.comment", CommentOutOfBounds.LONGEST))
                : EngineProblem.of(status);
    }

    /** What the engine's interface says itself, or Jersey. */
    private static Optional<Response> general(Throwable cause) {
        return status(cause).filter(status -> status < 500).map(EngineProblem::of);
    }

    private static Optional<Integer> status(Throwable cause) {
        if (cause instanceof RestException said) {
            return Optional.ofNullable(said.getStatus()).map(Response.Status::getStatusCode);
        }
        return cause instanceof WebApplicationException said
                ? Optional.of(said.getResponse().getStatus())
                : Optional.empty();
    }
}
