package fr.francesesame.foundation.platform;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_HEADER_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Looks at the token against forged calls before Camunda's own filter does, which ends the session of whoever brings a wrong one: an
 * old page, or a forged call, is refused and costs nobody a session. Camunda gives the token to the browser once; where that answer was
 * lost, by a page left while it loaded, the browser gets it again with its next reading.
 */
final class EngineTokens extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isHarmless(request)) {
            giveAgain(request, response);
        } else if (!bringsToken(request)) {
            throw new CsrfException("The token of the session is missing or another");
        }
        chain.doFilter(request, response);
    }

    private static void giveAgain(HttpServletRequest request, HttpServletResponse response) {
        var token = token(request);
        var kept = WebUtils.getCookie(request, CSRF_TOKEN_DEFAULT_COOKIE_NAME);
        if (token instanceof String known && (kept == null || !known.equals(kept.getValue()))) {
            var cookie = ResponseCookie.from(CSRF_TOKEN_DEFAULT_COOKIE_NAME, known)
                    .path(request.getContextPath() + "/camunda")
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            response.setHeader(CSRF_TOKEN_HEADER_NAME, known);
        }
    }

    private static boolean isHarmless(HttpServletRequest request) {
        return CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches();
    }

    private static boolean bringsToken(HttpServletRequest request) {
        var token = token(request);
        return token != null && token.equals(request.getHeader(CSRF_TOKEN_HEADER_NAME));
    }

    private static @Nullable Object token(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(CSRF_TOKEN_SESSION_ATTR_NAME);
    }
}
