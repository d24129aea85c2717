package fr.francesesame.people.signin;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.platform.SessionEnd;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes that somebody has signed in: when, from which network, with what; the session then lasts as long as the settings say. */
@Component
class SignedIn {

    private final FamiliarNetworks networks;
    private final Accounts accounts;
    private final Clock clock;
    private final SignInSettings settings;
    private final KnownDevices devices;

    SignedIn(FamiliarNetworks networks, Accounts accounts, Clock clock, SignInSettings settings, KnownDevices devices) {
        this.networks = networks;
        this.accounts = accounts;
        this.clock = clock;
        this.settings = settings;
        this.devices = devices;
    }

    @EventListener
    void note(InteractiveAuthenticationSuccessEvent event) {
        var username = event.getAuthentication().getName();
        accounts.signedIn(username);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            note(event.getAuthentication(), current.getRequest());
            var response = current.getResponse();
            if (response != null) {
                devices.remember(username, current.getRequest(), response);
            }
        }
    }

    private void note(Authentication person, HttpServletRequest request) {
        networks.remember(person.getName(), Network.of(request.getRemoteAddr()));
        var session = request.getSession();
        var kind = kind(person);
        session.setMaxInactiveInterval((int) settings.sessions().idle(kind).toSeconds());
        SessionEnd.set(session, clock.instant().plus(settings.sessions().longest(kind)));
        Device.of(request, clock.instant()).keepIn(session);
    }

    private static Kind kind(Authentication person) {
        return Arrays.stream(Kind.values())
                .filter(kind -> person.getAuthorities().stream()
                        .anyMatch(role -> ("ROLE_" + kind.name()).equals(role.getAuthority())))
                .findFirst()
                .orElse(Kind.OPERATOR);
    }
}
