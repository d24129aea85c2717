package fr.francesesame.foundation.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the house of each call of a signed-in account that was refused, by our list, by the engine or for want of a token. */
class RefusedEngineCalls extends OncePerRequestFilter {

    /** Attribute of a request that was refused although its answer does not say so: what it asks for is not for the caller's eyes. */
    static final String HIDDEN = RefusedEngineCalls.class.getName();

    private static final int LONGEST = 200;

    private final ApplicationEventPublisher house;

    RefusedEngineCalls(ApplicationEventPublisher house) {
        this.house = house;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var refused = response.getStatus() == HttpServletResponse.SC_FORBIDDEN || request.getAttribute(HIDDEN) != null;
        if (refused
                && signedIn != null
                && signedIn.isAuthenticated()
                && !signedIn.getName().equals("anonymousUser")) {
            house.publishEvent(new EngineCallRefused(signedIn.getName(), call(request)));
        }
    }

    private static String call(HttpServletRequest request) {
        var call = request.getMethod() + " " + request.getRequestURI();
        return call.length() <= LONGEST ? call : call.substring(0, LONGEST);
    }
}
