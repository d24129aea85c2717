package fr.francesesame.foundation.platform;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may knock at which door; what he then sees is the business of the rooms. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String[] PUBLIC = {
        "/",
        "/connexion",
        "/connexion/**",
        "/inscription/**",
        "/mot-de-passe/**",
        "/compte/courriel/confirmation",
        "/simulateur",
        "/postes",
        "/postes/*",
        "/aide",
        "/previsions",
        "/accessibilite",
        "/cgu",
        "/cgu.pdf",
        "/donnees-personnelles",
        "/preuves/verification",
        "/preuves/certificats.pem",
        "/error",
        "/webjars/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/favicon.ico",
        "/agendas/*",
        "/chauffeur/*",
        "/actuator/health"
    };
    private static final String ARGON2 = "argon2@SpringSecurity_v5_8";

    /** The database keeps no NUL in a text: whoever sends one is told that his request is not understood. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    /** Programs: no session of their own; a signed-in browser (Tasklist's forms) may call with its own, from our pages only. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Refusals refusals,
            OpaqueTokenIntrospector tokens,
            List<ProgramSecurity> doors,
            SameOrigin origin,
            @Value("${sesame.security.basic:false}") boolean basic)
            throws Exception {
        for (var door : doors) {
            door.fit(http);
        }
        for (var scope : MachineScope.values()) {
            http.authorizeHttpRequests(
                    requests -> requests.requestMatchers(scope.path()).hasAuthority(scope.authority()));
        }
        http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/simulations")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .oauth2ResourceServer(bearer -> bearer.opaqueToken(token -> token.introspector(tokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(origin::needsToken));
        if (basic) {
            http.httpBasic(entry -> entry.authenticationEntryPoint(refusals));
        }
        return http.build();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationSuccessHandler letIn,
            AuthenticationFailureHandler refusedSignIn,
            List<PageSecurity> doors,
            SignInOrNoPage entrance,
            @Value("${sesame.demonstration.open-paths:}") String[] demonstration)
            throws Exception {
        for (var door : doors) {
            door.fit(http);
        }
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(demonstration)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(entrance))
                .formLogin(form -> form.loginPage("/connexion")
                        .successHandler(letIn)
                        .failureHandler(refusedSignIn)
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/"))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    /** Back to the page that was asked for before signing in. */
    @Bean
    AuthenticationSuccessHandler letIn(RequestCache wanted) {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRequestCache(wanted);
        handler.setDefaultTargetUrl("/");
        return handler;
    }

    /** Argon2; passwords of older databases are BCrypt's until their owner signs in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                ARGON2,
                Map.of(
                        ARGON2,
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }
}
