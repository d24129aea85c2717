package fr.francesesame.foundation.platform;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may knock at Camunda's doors: agents, analysts, administrators, for what is on the list of {@link EngineCalls}; what each
 * then sees is the engine's authorizations. {@code /engine-rest} is no door: nothing stands behind it, and who tries is noted.
 */
@Configuration(proxyBeanMethods = false)
class CamundaAccess {

    private static final String[] WORKERS = {"INSPECTOR", "SUPERVISOR", "ANALYST", "ADMINISTRATOR"};

    /** By the whole path: Camunda has servlets of its own. */
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** Programs of the pages ask these: they are told to sign in again, not sent a page. */
    private static final RequestMatcher CALLS = new OrRequestMatcher(at("/camunda/api/**"), at("/engine-rest/**"));

    @Bean
    @Order(10)
    SecurityFilterChain camunda(
            HttpSecurity http,
            Refusals refusals,
            ApplicationEventPublisher house,
            List<ProgramSecurity> doors,
            @Value("${sesame.security.basic:false}") boolean basic)
            throws Exception {
        http.securityMatcher(new OrRequestMatcher(at("/camunda/**"), at("/engine-rest/**"), at("/formulaires/**")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(new EngineCalls())
                        .authenticated()
                        .requestMatchers(CALLS)
                        .denyAll()
                        .anyRequest()
                        .hasAnyRole(WORKERS))
                .addFilterAfter(new RefusedEngineCalls(house), SecurityContextHolderAwareRequestFilter.class)
                .addFilterAfter(new EngineTokens(), AuthorizationFilter.class)
                .exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(refusals, CALLS)
                        .defaultAccessDeniedHandlerFor(refusals, CALLS)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/connexion"), request -> true))
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(NO_CONTENT)))
                .csrf(csrf -> csrf.disable());
        if (basic) {
            for (var door : doors) {
                door.fit(http);
            }
            http.httpBasic(entry -> entry.authenticationEntryPoint(new HttpStatusEntryPoint(UNAUTHORIZED)));
        }
        return http.build();
    }

    private static RequestMatcher at(String path) {
        return PATHS.matcher(path);
    }
}
