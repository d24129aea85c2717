package fr.francesesame.foundation.platform;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Before any filter: bodies come in time or not at all, and small ones have come before a session, a connection or a lock is taken for them. */
final class BodyValve extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(BodyValve.class);

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final ReadingPlaces places;
    private final SafeHeaders headers;
    private final PlainAnswer plain;
    private final PartsLimit parts;

    BodyValve(ReadingPlaces places, SafeHeaders headers, PlainAnswer plain, PartsLimit parts) {
        super(true);
        this.parts = parts;
        this.places = places;
        this.headers = headers;
        this.plain = plain;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value() && hasBody(request)) {
            admit(request, response);
        } else {
            getNext().invoke(request, response);
        }
    }

    private void admit(Request request, Response response) throws IOException, ServletException {
        var most = parts.most(request);
        if (request.getContentLengthLong() > most) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE);
            if (!isDrained(request.getCoyoteRequest())) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        } else {
            timed(request, response, most);
        }
    }

    private void timed(Request request, Response response, long most) throws IOException, ServletException {
        var call = request.getCoyoteRequest();
        var tomcats = call.getInputBuffer();
        var body = new TimedBody(tomcats, places, most);
        try {
            if (hasBegun(body, request, response)) {
                getNext().invoke(request, response);
            }
        } finally {
            call.setInputBuffer(body);
            if (!body.isFinished() && !isDrained(call)) {
                call.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
            call.setInputBuffer(tomcats);
        }
    }

    /** False where the answer is given already: the body was late, or is none. */
    private boolean hasBegun(TimedBody body, Request request, Response response) throws IOException {
        try {
            new EarlyBody(body).read(request.getCoyoteRequest());
            return true;
        } catch (BodyRefused refused) {
            refuse(request, response, HttpStatus.valueOf(refused.getStatusCode().value()));
        } catch (IOException broken) {
            LOG.debug("A body broke off", broken);
            refuse(request, response, HttpStatus.BAD_REQUEST);
        }
        return false;
    }

    private void refuse(Request request, Response response, HttpStatus status) throws IOException {
        headers.put(request, response);
        response.setHeader(HttpHeaders.CONNECTION, "close");
        plain.write(request, response, status.value());
    }

    /** What nobody wanted to read is read for two seconds, so that the caller gets to the answer; more of it closes the connection. */
    private static boolean isDrained(org.apache.coyote.Request call) {
        var end = System.nanoTime() + PATIENCE;
        try {
            while (System.nanoTime() - end < 0) {
                if (call.doRead(ApplicationBufferHandler.EMPTY) < 0) {
                    return true;
                }
            }
        } catch (IOException | BodyRefused broken) {
            LOG.debug("What was left of a body did not come", broken);
        }
        return false;
    }

    /** Of a request that Tomcat could read. */
    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
