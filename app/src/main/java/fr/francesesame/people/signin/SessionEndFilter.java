package fr.francesesame.people.signin;

import fr.francesesame.foundation.platform.SessionEnd;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session that has reached its end is nobody's, however much it is used. Stands after the sessions and before Spring Security. */
@Component
@Order(-1000)
class SessionEndFilter extends OncePerRequestFilter {

    private final Clock clock;

    SessionEndFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && !SessionEnd.of(session).isAfter(clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
