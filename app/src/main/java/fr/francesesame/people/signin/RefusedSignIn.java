package fr.francesesame.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Brings a refused sign-in back to its page with the identifier as typed, or on to the second factor; an outage refuses nobody. */
@Component
class RefusedSignIn implements AuthenticationFailureHandler {

    private final Waits waits;
    private final Clock clock;

    RefusedSignIn(Waits waits, Clock clock) {
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof InternalAuthenticationServiceException away) {
            throw away;
        }
        var session = request.getSession();
        session.setAttribute(SignInPage.TYPED, request.getParameter("username"));
        response.sendRedirect(request.getContextPath() + next(refused, session));
    }

    private String next(AuthenticationException refused, HttpSession session) {
        if (refused instanceof SecondFactorRequired more) {
            session.removeAttribute(SignInPage.TYPED);
            new PendingSignIn(more.username(), clock.instant()).keepIn(session);
            return "/connexion/code";
        }
        if (refused instanceof TooManyTries tooMany) {
            session.setAttribute(SignInPage.WAIT, waits.inWords(tooMany.waiting()));
            return "/connexion?attente";
        }
        if (refused instanceof RefusedNetwork) {
            return "/connexion?reseau";
        }
        return refused instanceof DisabledException ? "/connexion?suspendu" : "/connexion?refus";
    }
}
