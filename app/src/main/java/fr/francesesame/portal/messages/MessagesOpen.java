package fr.francesesame.portal.messages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** To whom this service is open: agents, and operators whose company has given them the right. */
@Component
class MessagesOpen {

    private final JdbcClient jdbc;

    MessagesOpen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTo(Authentication person) {
        return is(person, "ROLE_INSPECTOR")
                || is(person, "ROLE_SUPERVISOR")
                || is(person, "ROLE_OPERATOR") && holds(person.getName());
    }

    boolean holds(String username) {
        return jdbc.sql(
                        "select exists (select 1 from account_sight where username = ? and service in ('ALL', 'MESSAGING'))")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    private static boolean is(Authentication person, String role) {
        return person.getAuthorities().stream().anyMatch(granted -> role.equals(granted.getAuthority()));
    }
}
