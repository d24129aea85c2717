package fr.francesesame.identity;

import fr.francesesame.limits.Bound;
import fr.francesesame.limits.Network;
import fr.francesesame.limits.Tries;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows a network whose programs guess secrets: after sixty refusals in a quarter of an hour it waits (429, {@code Retry-After} in
 * seconds). And a client that people are not sent back to has no people to ask for.
 */
final class TokenGuard extends OncePerRequestFilter {

    private final Tries tries;
    private final Clients clients;

    TokenGuard(Tries tries, Clients clients) {
        this.tries = tries;
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().equals("/oauth2/authorize")) {
            if (isOfAMachine(request.getParameter(OAuth2ParameterNames.CLIENT_ID))) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        var network = Network.of(request.getRemoteAddr());
        var wait = tries.left(Bound.TOKEN_REFUSED_FROM_NETWORK, network);
        if (wait.isPresent()) {
            later(response, wait.get());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            tries.take(Bound.TOKEN_REFUSED_FROM_NETWORK, network);
        }
    }

    private boolean isOfAMachine(@Nullable String client) {
        var known = client == null ? null : clients.findByClientId(client);
        return known != null && known.getRedirectUris().isEmpty();
    }

    private static void later(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
