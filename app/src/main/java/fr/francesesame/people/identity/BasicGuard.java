package fr.francesesame.people.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows whoever guesses passwords by HTTP Basic. */
final class BasicGuard extends OncePerRequestFilter {

    private static final String BASIC = "Basic ";

    private final SecretGuard guard;

    BasicGuard(SecretGuard guard) {
        this.guard = guard;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isBasic(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        guard.pass(name(shown), shown, request, response, chain);
    }

    /** The name that is shown; empty where there is none. */
    static String name(@Nullable String shown) {
        if (!isBasic(shown) || shown == null) {
            return "";
        }
        try {
            var text = new String(
                    Base64.getDecoder().decode(shown.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            return text.replaceFirst("(?s):.*", "");
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static boolean isBasic(@Nullable String shown) {
        return shown != null && shown.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }
}
