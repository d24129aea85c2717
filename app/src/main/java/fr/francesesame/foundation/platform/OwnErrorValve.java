package fr.francesesame.foundation.platform;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tomcat's own page of errors, as a page of ours. */
final class OwnErrorValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(OwnErrorValve.class);

    private final SafeHeaders headers;
    private final PlainAnswer plain;

    OwnErrorValve(SafeHeaders headers, PlainAnswer plain) {
        this.headers = headers;
        this.plain = plain;
    }

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            headers.put(request, response);
            plain.write(request, response, status == 500 ? 503 : status);
        } catch (IOException gone) {
            LOG.debug("Nobody reads the answer any more", gone);
        }
    }
}
