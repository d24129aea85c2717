package fr.francesesame.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Brings a refused sign-in back to its page with the identifier as typed. */
@Component
public class RefusedSignIn extends SimpleUrlAuthenticationFailureHandler {

    RefusedSignIn() {
        super("/connexion?refus");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        request.getSession().setAttribute(SignInPage.TYPED, request.getParameter("username"));
        super.onAuthenticationFailure(request, response, refused);
    }
}
