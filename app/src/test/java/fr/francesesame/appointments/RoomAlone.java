package fr.francesesame.appointments;

import static org.springframework.security.config.Customizer.withDefaults;

import fr.francesesame.decisions.DecisionEngineConfiguration;
import fr.francesesame.decisions.DecisionsConfiguration;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.platform.RestrictedReads;
import fr.francesesame.foundation.posts.PostHours;
import fr.francesesame.foundation.taskforms.Words;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** This room behind a door of its own and nothing else: no engine, no other room. No component itself, so that no scan finds it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
        })
@ComponentScan({"fr.francesesame.appointments", "fr.francesesame.foundation.secrets"})
@Import({
    RestrictedReads.class,
    ScopedReads.class,
    Contention.class,
    PostHours.class,
    Words.class,
    DecisionEngineConfiguration.class,
    DecisionsConfiguration.class
})
public class RoomAlone {

    @Bean
    public SecurityFilterChain door(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(withDefaults())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .build();
    }
}
