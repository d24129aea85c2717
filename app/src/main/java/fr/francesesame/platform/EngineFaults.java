package fr.francesesame.platform;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/** At every door of the engine, those of its web applications too, a fault that passes by itself is answered with 503 and a sentence that Tasklist shows. */
public class EngineFaults implements AutoDiscoverable {

    private static final int BEFORE_THE_ENGINES = 1;

    @Override
    public void configure(FeatureContext door) {
        door.register(OfTheEngine.class, BEFORE_THE_ENGINES);
        door.register(OfItsInterface.class, BEFORE_THE_ENGINES);
        door.register(OfWhatIsBeneath.class, BEFORE_THE_ENGINES);
        door.register(PlainQueries.class);
    }

    private static Response away() {
        var sentence = ResourceBundle.getBundle("messages/ui", Locale.FRENCH)
                .getString(Committed.isSo() ? "problem.503.committed" : "problem.503");
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Outages.RETRY_AFTER)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("type", "ServiceUnavailable", "message", sentence))
                .build();
    }

    /** Faults that the engine met. */
    public static class OfTheEngine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException fault) {
            if (Faults.isContent(fault)) {
                return Response.status(Response.Status.BAD_REQUEST).build();
            }
            return Faults.pass(fault) ? away() : new ProcessEngineExceptionHandler().toResponse(fault);
        }
    }

    /** Faults that its interface has wrapped. */
    public static class OfItsInterface implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException fault) {
            return Faults.pass(fault) ? away() : new IncompleteEntries().toResponse(fault);
        }
    }

    /** Faults of what both stand on: no connection, no transaction. */
    public static class OfWhatIsBeneath implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable fault) {
            return Faults.pass(fault) ? away() : new ExceptionHandler().toResponse(fault);
        }
    }
}
