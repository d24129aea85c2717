package fr.francesesame.signin;

import fr.francesesame.limits.Network;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Somebody signs in by the page, from there: the tries of programs are counted nowhere. */
class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    SignInDetails(HttpServletRequest request) {
        super(request);
    }

    String network() {
        return Network.of(getRemoteAddress());
    }
}
