package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.rest.dto.StatisticsResultDto;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;

/** The engine writes the classes of its own code into its statistics; nobody reads them there. */
public class PlainResults implements WriterInterceptor {

    private static final ObjectMapper UNTYPED = JacksonConfigurator.configureObjectMapper(new ObjectMapper())
            .addMixIn(StatisticsResultDto.class, Untyped.class);

    @Override
    public void aroundWriteTo(WriterInterceptorContext result) throws IOException, WebApplicationException {
        if (result.getEntity() instanceof List<?> all && all.stream().anyMatch(StatisticsResultDto.class::isInstance)) {
            result.setType(JsonNode.class);
            result.setGenericType(JsonNode.class);
            result.setEntity(UNTYPED.valueToTree(all));
        }
        result.proceed();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface Untyped {}
}
