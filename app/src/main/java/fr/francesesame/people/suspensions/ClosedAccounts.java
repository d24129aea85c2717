package fr.francesesame.people.suspensions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A closed account's sessions end with their next request, on whichever node; tokens of programs are asked the same question
 * where they are read. Stands behind Spring Security and before Camunda's doors.
 */
@Component
@Order(100)
class ClosedAccounts extends OncePerRequestFilter {

    private static final List<String> PROGRAMS = List.of("/api/", "/engine-rest", "/camunda/api", "/evenements");
    private static final List<String> OPEN_TO_ALL = List.of("/webjars/", "/css/", "/js/", "/img/", "/connexion");

    private final JdbcClient jdbc;

    ClosedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                || OPEN_TO_ALL.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isClosed(request.getUserPrincipal().getName())) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            turnAway(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PROGRAMS.stream().anyMatch(request.getServletPath()::startsWith)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/connexion");
        }
    }

    private boolean isClosed(String username) {
        return jdbc.sql("select 1 from account where username = ? and active")
                .param(username)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }
}
