package fr.francesesame.foundation.audit;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;
import static org.springframework.web.servlet.HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

import fr.francesesame.foundation.audit.AuditedRoutes.Audited;
import fr.francesesame.foundation.audit.AuditedRoutes.Readers;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes the line of a call that was let in, once it is answered; programs are known by the messages they leave. */
@Configuration(proxyBeanMethods = false)
class AuditedCalls implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST = 200;

    private final AuditTrail trail;

    AuditedCalls(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        var person = request.getUserPrincipal();
        var letIn = person != null && fault == null && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
        if (letIn && request.getDispatcherType() == DispatcherType.REQUEST && !request.isUserInRole("MACHINE")) {
            var route = String.valueOf(request.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE));
            AuditedRoutes.of(request.getMethod(), route)
                    .filter(audited -> audited.readers() == Readers.ALL || !request.isUserInRole("OPERATOR"))
                    .ifPresent(
                            audited -> trail.record(act(audited, route, request).by(person.getName())));
        }
    }

    private static Act act(Audited audited, String route, HttpServletRequest request) {
        var act = Act.of(audited.action()).with(Map.of("route", request.getMethod() + " " + route));
        var variables =
                request.getAttribute(URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found ? found : Map.of();
        return variables.values().stream()
                .map(String::valueOf)
                .filter(id -> id.length() <= LONGEST)
                .findFirst()
                .map(id -> act.on(AuditedRoutes.subject(route), id))
                .orElse(act);
    }
}
