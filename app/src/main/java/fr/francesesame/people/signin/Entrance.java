package fr.francesesame.people.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets in whoever has given both factors, exactly as the page lets in who needs one. */
@Component
class Entrance {

    private final UserDetailsService accounts;
    private final AuthenticationSuccessHandler letIn;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfAuthenticationStrategy tokens =
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository());

    Entrance(UserDetailsService accounts, AuthenticationSuccessHandler letIn, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.letIn = letIn;
        this.events = events;
    }

    /** Signs in and sends on to where the person wanted to go. */
    void letIn(String username, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        signIn(username, request, response);
        letIn.onAuthenticationSuccess(
                request, response, SecurityContextHolder.getContext().getAuthentication());
    }

    /** Signs in, and leaves the answer to the caller. A suspended account is refused here as well. */
    void signIn(String username, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.loadUserByUsername(username);
        new AccountStatusUserDetailsChecker().check(person);
        if (person instanceof CredentialsContainer container) {
            container.eraseCredentials();
        }
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(new SignInDetails(request));
        request.changeSessionId();
        PendingSignIn.forget(request.getSession());
        tokens.onAuthentication(signedIn, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        events.publishEvent(new AuthenticationSuccessEvent(signedIn));
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(signedIn, getClass()));
    }
}
