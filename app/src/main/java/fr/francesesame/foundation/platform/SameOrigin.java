package fr.francesesame.foundation.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether a request that leans on a session comes from a page of ours. Browsers say so in headers that no page can write
 * ({@code Sec-Fetch-Site}, {@code Origin}); where they say nothing the form's token has to.
 */
@Component
class SameOrigin {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final KnownNames names;
    private final String cookie;

    SameOrigin(KnownNames names, @Value("${server.servlet.session.cookie.name}") String cookie) {
        this.names = names;
        this.cookie = cookie;
    }

    /** It changes something by a session, and the browser says that it comes from elsewhere. */
    boolean isForged(HttpServletRequest request) {
        return leansOnSession(request) && proof(request).filter(ours -> !ours).isPresent();
    }

    /** It changes something by a session, and nothing but its token could prove where it comes from. */
    boolean needsToken(HttpServletRequest request) {
        return leansOnSession(request) && !proof(request).orElse(false);
    }

    private boolean leansOnSession(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod())
                && Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .map(Cookie::getName)
                        .anyMatch(cookie::equals);
    }

    private Optional<Boolean> proof(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("none") ? Optional.empty() : Optional.of(site.equals("same-origin"));
        }
        return Optional.ofNullable(request.getHeader("Origin"))
                .filter(origin -> !origin.equals("null"))
                .map(origin -> names.isOwn(origin, request));
    }
}
