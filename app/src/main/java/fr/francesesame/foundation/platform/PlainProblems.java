package fr.francesesame.foundation.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import org.springframework.http.HttpStatus;

/** Last at the engine's doors: whatever else says that a call went wrong, and with which words, becomes an {@link EngineProblem} of the same status. */
public class PlainProblems implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !(response.getEntity() instanceof EngineProblem)) {
            var status = response.getStatus() >= 500 ? HttpStatus.SERVICE_UNAVAILABLE.value() : response.getStatus();
            response.setStatus(status);
            response.setEntity(EngineProblem.of(status).getEntity(), response.getEntityAnnotations(), PROBLEM);
        }
    }
}
