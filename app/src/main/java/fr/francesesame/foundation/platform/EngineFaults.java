package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * At every door of the engine, those of its web applications too, whatever goes wrong is told by an {@link EngineProblem}: a refusal by what
 * it is, a fault that passes by itself with 503, a query that cannot be answered as the caller's. What it was stays here.
 */
public class EngineFaults implements AutoDiscoverable {

    private static final Logger LOG = LoggerFactory.getLogger(EngineFaults.class);
    private static final RareLog RARELY = new RareLog();
    private static final int BEFORE_THE_ENGINES = 1;

    @Override
    public void configure(FeatureContext door) {
        door.register(OfTheEngine.class, BEFORE_THE_ENGINES);
        door.register(OfItsInterface.class, BEFORE_THE_ENGINES);
        door.register(OfWhatIsBeneath.class, BEFORE_THE_ENGINES);
        door.register(PlainQueries.class);
        door.register(PlainProblems.class);
        door.register(PlainResults.class);
    }

    private static Response answer(Throwable fault, HttpServletRequest request) {
        if (Faults.pass(fault)) {
            return away();
        }
        var hidden = EngineRefusal.isOfHidden(fault, task -> sees(request, task));
        if (hidden) {
            request.setAttribute(RefusedEngineCalls.HIDDEN, true);
        }
        return EngineRefusal.of(fault, hidden).orElseGet(() -> unforeseen(fault, request));
    }

    /** The engine knows who asks. */
    private static boolean sees(HttpServletRequest request, String task) {
        var tasks = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(TaskService.class);
        return tasks.createTaskQuery().taskId(task).count() > 0;
    }

    /** The engine looks at little of what a query holds before it runs into it; a call that changes something is looked at by us. */
    private static Response unforeseen(Throwable fault, HttpServletRequest request) {
        if (EngineCalls.reads(request) || Faults.isContent(fault) || isByTheEngine(fault)) {
            if (RARELY.isDue(fault.getClass().getName())) {
                LOG.warn("A call at the engine’s door was answered 400: {}", fault.toString());
            }
            return EngineProblem.of(400);
        }
        if (RARELY.isDue("fault")) {
            LOG.error("A call at the engine’s door failed", fault);
        }
        return away();
    }

    private static boolean isByTheEngine(Throwable fault) {
        return fault.getClass() == ProcessEngineException.class && fault.getCause() == null
                || fault instanceof NullPointerException;
    }

    private static Response away() {
        var sentence = EngineProblem.say(Committed.isSo() ? "problem.503.committed" : "problem.503");
        return Response.fromResponse(EngineProblem.saying(503, sentence))
                .header(HttpHeaders.RETRY_AFTER, Outages.RETRY_AFTER)
                .build();
    }

    /** Faults that the engine met. */
    public static class OfTheEngine implements ExceptionMapper<ProcessEngineException> {

        private final HttpServletRequest request;

        public OfTheEngine(@Context HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public Response toResponse(ProcessEngineException fault) {
            return answer(fault, request);
        }
    }

    /** Faults that its interface has wrapped. */
    public static class OfItsInterface implements ExceptionMapper<RestException> {

        private final HttpServletRequest request;

        public OfItsInterface(@Context HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public Response toResponse(RestException fault) {
            return answer(fault, request);
        }
    }

    /** Faults of what both stand on, and of bodies and parameters that cannot be read. */
    public static class OfWhatIsBeneath implements ExceptionMapper<Throwable> {

        private final HttpServletRequest request;

        public OfWhatIsBeneath(@Context HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public Response toResponse(Throwable fault) {
            return answer(fault, request);
        }
    }
}
