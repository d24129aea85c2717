package fr.francesesame.people.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.limits.Tries;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Slows a network that guesses secrets: after sixty refusals to one name in a quarter of an hour a wrong one is answered 429 ({@code Retry-After} in
 * seconds). A right one is let in all the same, so that no stranger shuts a partner out: one that was right before at once, others one
 * at a time.
 */
@Component
class SecretGuard {

    private final Tries tries;
    private final RightSecrets known;
    private final ObjectMapper json;
    private final MessageSource sentences;

    SecretGuard(Tries tries, RightSecrets known, ObjectMapper json, MessageSource sentences) {
        this.tries = tries;
        this.known = known;
        this.json = json;
        this.sentences = sentences;
    }

    /** {@code secret}: what is shown with the call, name and secret together. */
    void pass(String name, String secret, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var network = Network.of(request.getRemoteAddr());
        var wait = wait(name, network);
        if (wait.isEmpty() || known.isRight(secret)) {
            chain.doFilter(request, response);
            count(name, secret, network, response.getStatus());
        } else if (known.mayBeLookedAt()) {
            try {
                look(secret, wait.get(), request, response, chain);
            } finally {
                known.looked();
            }
        } else {
            later(response, wait.get());
        }
    }

    private void look(
            String secret, Duration wait, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            later(response, wait);
        } else {
            known.remember(secret);
            kept.copyBodyToResponse();
        }
    }

    private Optional<Duration> wait(String name, String network) {
        return tries.left(Bound.TOKEN_REFUSED_FROM_NETWORK, network + " " + name)
                .or(() -> tries.left(Bound.TOKEN_REFUSED_TO_ALL, network));
    }

    private void count(String name, String secret, String network, int status) {
        if (status == HttpStatus.UNAUTHORIZED.value()) {
            tries.take(Bound.TOKEN_REFUSED_FROM_NETWORK, network + " " + name);
            tries.take(Bound.TOKEN_REFUSED_TO_ALL, network);
        } else if (status < 400) {
            known.remember(secret);
        }
    }

    private void later(HttpServletResponse response, Duration wait) throws IOException {
        var sentence = sentences.getMessage("problem.429", null, Locale.FRENCH);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        response.setContentType("application/problem+json;charset=UTF-8");
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, sentence);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
