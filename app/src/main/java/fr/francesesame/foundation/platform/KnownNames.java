package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under which names this server is asked: its public one, loopback's, and the address that the connection came to. What asks for another
 * ({@code Host} is whatever a caller writes) is taken as asking for the public one, so that no link, redirect or token names it.
 */
@Component
class KnownNames {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final String publicUrl;

    KnownNames(@Value("${sesame.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    HttpServletRequest under(HttpServletRequest request) {
        return isKnown(request) ? request : new Renamed(request, URI.create(publicUrl));
    }

    /** Whether {@code origin} is where our own pages stand. */
    boolean isOwn(String origin, HttpServletRequest request) {
        return isOrigin(URI.create(publicUrl), origin)
                || isKnown(request)
                        && origin.equalsIgnoreCase(
                                "%s://%s".formatted(request.getScheme(), String.valueOf(request.getHeader("Host"))));
    }

    private static boolean isOrigin(URI address, String origin) {
        return origin.equalsIgnoreCase(address.getScheme() + "://" + address.getAuthority());
    }

    private boolean isKnown(HttpServletRequest request) {
        var name = request.getServerName().toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name)
                || name.equalsIgnoreCase(URI.create(publicUrl).getHost())
                || name.replaceAll("[\\[\\]]", "").equalsIgnoreCase(request.getLocalAddr());
    }

    private static final class Renamed extends HttpServletRequestWrapper {

        private final URI address;

        private Renamed(HttpServletRequest request, URI address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            var secure = "https".equals(address.getScheme());
            return address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.getScheme() + "://" + address.getAuthority() + getRequestURI());
        }
    }
}
