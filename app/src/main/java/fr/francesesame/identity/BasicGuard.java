package fr.francesesame.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.limits.Bound;
import fr.francesesame.limits.Network;
import fr.francesesame.limits.Tries;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows a network that guesses passwords by HTTP Basic: after sixty refusals in a quarter of an hour it waits (429, {@code Retry-After} in
 * seconds), whether the next password would be right or not.
 */
final class BasicGuard extends OncePerRequestFilter {

    private final Tries tries;
    private final ObjectMapper json;
    private final MessageSource sentences;

    BasicGuard(Tries tries, ObjectMapper json, MessageSource sentences) {
        this.tries = tries;
        this.json = json;
        this.sentences = sentences;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return credentials == null || !credentials.regionMatches(true, 0, "Basic ", 0, 6);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
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

    private void later(HttpServletResponse response, Duration wait) throws IOException {
        var sentence = sentences.getMessage("problem.429", null, Locale.FRENCH);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, sentence));
    }
}
