package fr.francesesame.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** One sign-on: Camunda's doors take over the person whom Spring Security has let in; so these filters come after it. */
@Configuration(proxyBeanMethods = false)
class CamundaSignOn {

    private static final int AFTER_SPRING_SECURITY = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaAuthentication() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", SignedInPerson.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_SPRING_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineRestAuthentication> engineRestAuthentication(ProcessEngine engine) {
        var registration = new FilterRegistrationBean<>(new EngineRestAuthentication(engine));
        registration.addUrlPatterns("/engine-rest/*");
        registration.setOrder(AFTER_SPRING_SECURITY);
        return registration;
    }

    /** Without it the engine's interface would act with all rights. */
    static class EngineRestAuthentication extends OncePerRequestFilter {

        private final SignedInPerson people = new SignedInPerson();
        private final ProcessEngine engine;

        EngineRestAuthentication(ProcessEngine engine) {
            this.engine = engine;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var person = people.extractAuthenticatedUser(request, engine);
            if (!person.isAuthenticated()) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            engine.getIdentityService().setAuthentication(person.getAuthenticatedUser(), person.getGroups());
            try {
                chain.doFilter(request, response);
            } finally {
                engine.getIdentityService().clearAuthentication();
            }
        }
    }
}
