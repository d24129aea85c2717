package fr.francesesame.people.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows whoever guesses secrets of programs. And a client that people are not sent back to has no people to ask for. */
final class TokenGuard extends OncePerRequestFilter {

    private final SecretGuard guard;
    private final Clients clients;

    TokenGuard(SecretGuard guard, Clients clients) {
        this.guard = guard;
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
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        var form = String.valueOf(request.getParameter(OAuth2ParameterNames.CLIENT_ID));
        var secret = form + ":" + request.getParameter(OAuth2ParameterNames.CLIENT_SECRET);
        if (shown == null) {
            guard.pass(form, secret, request, response, chain);
        } else {
            guard.pass(BasicGuard.name(shown), shown, request, response, chain);
        }
    }

    private boolean isOfAMachine(@Nullable String client) {
        var known = client == null ? null : clients.findByClientId(client);
        return known != null && known.getRedirectUris().isEmpty();
    }
}
