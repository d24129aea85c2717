package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Programs that are not signed in, or not allowed, get a problem document (RFC 9457) with a French sentence; where nobody could look, it is an outage. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final MessageSource sentences;

    Refusals(ObjectMapper json, MessageSource sentences) {
        this.json = json;
        this.sentences = sentences;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof InternalAuthenticationServiceException away) {
            throw away;
        }
        write(response, HttpStatus.UNAUTHORIZED, "problem.401");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var missing = request.isUserInRole("MACHINE") ? missing(refused) : Optional.<MachineScope>empty();
        if (missing.isPresent()) {
            scope(response, missing.get().scope());
        } else {
            var unproven = refused instanceof CsrfException;
            write(response, HttpStatus.FORBIDDEN, unproven ? "problem.403.origin" : "problem.403");
        }
    }

    private static Optional<MachineScope> missing(AccessDeniedException refused) {
        return refused instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision
                ? decision.getAuthorities().stream()
                        .flatMap(wanted -> MachineScope.ofAuthority(String.valueOf(wanted.getAuthority())).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** RFC 6750 § 3.1. */
    private void scope(HttpServletResponse response, String scope) throws IOException {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"%s\"".formatted(scope));
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN, sentences.getMessage("problem.403.scope", new Object[] {scope}, Locale.FRENCH));
        problem.setProperty("scope", scope);
        write(response, problem);
    }

    private void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, sentences.getMessage(sentence, null, Locale.FRENCH));
        write(response, problem);
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getWriter(), problem);
    }
}
