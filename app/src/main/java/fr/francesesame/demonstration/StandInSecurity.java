package fr.francesesame.demonstration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The partners that stand in here are called as the real ones are, with credentials of theirs that mean nothing to us. */
@Configuration(proxyBeanMethods = false)
@Profile("demonstration")
class StandInSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain standIns(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/demonstration/twilio/**",
                        "/demonstration/delta/**",
                        "/demonstration/traces/**",
                        "/demonstration/sora/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
