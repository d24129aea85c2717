package fr.francesesame.foundation.platform;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_HEADER_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the token against forged calls before Camunda's own filter does, which ends the session of whoever brings a wrong one: an
 * old page, or a forged call, is refused and costs nobody a session.
 */
final class EngineTokens extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isHarmless(request) && !bringsToken(request)) {
            throw new CsrfException("The token of the session is missing or another");
        }
        chain.doFilter(request, response);
    }

    private static boolean isHarmless(HttpServletRequest request) {
        return CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches();
    }

    private static boolean bringsToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var token = session == null ? null : session.getAttribute(CSRF_TOKEN_SESSION_ATTR_NAME);
        return token != null && token.equals(request.getHeader(CSRF_TOKEN_HEADER_NAME));
    }
}
