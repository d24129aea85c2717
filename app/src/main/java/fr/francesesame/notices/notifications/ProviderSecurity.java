package fr.francesesame.notices.notifications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Doors without an account: whoever knocks shows a signature or a seal instead, which the room verifies itself. */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {

    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    @Bean
    @Order(0)
    SecurityFilterChain sealedDoors(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/v1/sms/**", "/api/v1/mail/bounces", "/desabonnement")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT_ONLY)))
                .build();
    }
}
