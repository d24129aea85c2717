package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * An answer as whatever stands behind may give it: redirects within Sésame name no host, a fault of ours is 503, programs are told of errors by
 * problem documents, and each header of {@link SafeHeaders} is said once.
 */
final class OwnAnswer extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final PlainAnswer plain;

    OwnAnswer(HttpServletRequest request, HttpServletResponse response, PlainAnswer plain) {
        super(response);
        this.request = request;
        this.plain = plain;
    }

    @Override
    public void sendError(int status) throws IOException {
        if (PlainAnswer.isOfAPerson(request) && !hasParts()) {
            super.sendError(ours(status));
        } else {
            plain.write(request, this, ours(status));
        }
    }

    /** The page of errors would read them once more, and fail as well. */
    private boolean hasParts() {
        return String.valueOf(request.getContentType()).regionMatches(true, 0, "multipart/", 0, 10);
    }

    @Override
    public void sendError(int status, String unsaid) throws IOException {
        sendError(status);
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(ours(status));
    }

    private static int ours(int status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR.value() ? HttpStatus.SERVICE_UNAVAILABLE.value() : status;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(withoutHost(location));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, HttpHeaders.LOCATION.equalsIgnoreCase(name) ? withoutHost(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (HttpHeaders.LOCATION.equalsIgnoreCase(name) || SafeHeaders.isOne(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    /** An address of this server becomes a path of it, with one slash first; others stay. */
    private String withoutHost(String location) {
        var own = own();
        if (!location.startsWith(own)) {
            return location;
        }
        var path = location.substring(own.length());
        if (path.isEmpty() || path.startsWith("?")) {
            return "/" + path;
        }
        return path.startsWith("/") ? path.replaceFirst("^[/\\\\]+", "/") : location;
    }

    private String own() {
        var standard = request.getServerPort() == (request.getScheme().equals("https") ? 443 : 80);
        var port = standard ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }
}
