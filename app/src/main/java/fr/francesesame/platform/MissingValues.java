package fr.francesesame.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** The engine's resources read the body of a call without looking whether it is complete: what is missing is the caller's fault. */
@Priority(1)
public class MissingValues implements ExceptionMapper<NullPointerException> {

    @Override
    public Response toResponse(NullPointerException missing) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("type", "InvalidRequestException", "message", "A value is missing in the body"))
                .build();
    }
}
