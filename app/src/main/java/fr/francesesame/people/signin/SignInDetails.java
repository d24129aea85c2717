package fr.francesesame.people.signin;

import fr.francesesame.foundation.limits.Network;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Somebody signs in by the page, from there, with that browser: the tries of programs are counted nowhere. */
class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    private final transient String device;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.device = KnownDevices.in(request);
    }

    String network() {
        return Network.of(getRemoteAddress());
    }

    String device() {
        return device == null ? "" : device;
    }
}
