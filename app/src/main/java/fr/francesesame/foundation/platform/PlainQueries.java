package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * At the engine's doors nobody's query holds an expression, at whatever depth: the engine refuses them at the top alone, and evaluates with
 * every bean in reach those of queries within.
 */
public class PlainQueries implements ReaderInterceptor {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var content = body.getInputStream().readAllBytes();
        try {
            if (namesAnExpression(content)) {
                throw new WebApplicationException(EngineProblem.saying(403, EngineProblem.say("engine.expression")));
            }
        } catch (JsonProcessingException unreadable) {
            throw new WebApplicationException(EngineProblem.of(400));
        }
        body.setInputStream(new ByteArrayInputStream(content));
        return body.proceed();
    }

    private static boolean namesAnExpression(byte[] content) throws IOException {
        try (var parser = JSON.createParser(content)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && parser.currentName().toLowerCase(Locale.ROOT).contains("expression")) {
                    return true;
                }
            }
            return false;
        }
    }
}
