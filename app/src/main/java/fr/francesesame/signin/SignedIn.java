package fr.francesesame.signin;

import fr.francesesame.limits.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes that somebody has signed in: when, from which network, with what; his session then lasts a working day. */
@Component
class SignedIn {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignedIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void note(InteractiveAuthenticationSuccessEvent event) {
        var username = event.getAuthentication().getName();
        jdbc.sql("update account set last_login_at = now() where username = ?")
                .param(username)
                .update();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            note(username, current.getRequest());
        }
    }

    private void note(String username, HttpServletRequest request) {
        jdbc.sql(
                        """
                insert into sign_in_network (username, network, seen_at)
                select username, cast(? as inet), now() from account where username = ?
                on conflict (username, network) do update set seen_at = now()""")
                .params(Network.of(request.getRemoteAddr()), username)
                .update();
        var session = request.getSession();
        session.setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        Device.of(request, clock.instant()).keepIn(session);
    }
}
