package fr.francesesame.people.agents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Agents of DGITM see statistics: a route that names an operator does not exist for them (terms of use, 2.1). */
@Component
class AggregatesOnly implements HandlerInterceptor, WebMvcConfigurer {

    private static final String[] NAMING = {
        "/suivi/**",
        "/dossiers/**",
        "/rendez-vous/**",
        "/messagerie/**",
        "/notifications/**",
        "/api/v1/formalities/**",
        "/api/v1/appointments/**",
        "/api/v1/notifications/**",
        "/api/v1/tasks/**"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(NAMING);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.isUserInRole("STATISTICS")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return true;
    }
}
