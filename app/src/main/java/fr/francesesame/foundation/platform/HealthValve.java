package fr.francesesame.foundation.platform;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/** Whoever comes by the connector of health gets nothing else there. */
final class HealthValve extends ValveBase {

    private static final String HEALTH = "/actuator/health";

    private final Connector connector;
    private final PlainAnswer plain;

    HealthValve(Connector connector, PlainAnswer plain) {
        super(true);
        this.connector = connector;
        this.plain = plain;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getConnector() == connector && !HEALTH.equals(request.getDecodedRequestURI())) {
            plain.write(request, response, HttpStatus.NOT_FOUND.value());
        } else {
            getNext().invoke(request, response);
        }
    }
}
