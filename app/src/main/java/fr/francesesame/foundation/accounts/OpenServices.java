package fr.francesesame.foundation.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Which services are open to whom: all of them to agents, to operators those that their company has given them a right for. */
@Component
public class OpenServices {

    private static final String ALL = "ALL";

    private final JdbcClient jdbc;

    OpenServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** None for accounts that are neither operators nor agents. */
    Set<OnlineService> to(Authentication person) {
        if (is(person, "ROLE_INSPECTOR") || is(person, "ROLE_SUPERVISOR")) {
            return EnumSet.allOf(OnlineService.class);
        }
        return is(person, "ROLE_OPERATOR") ? held(person.getName()) : Set.of();
    }

    /** Whether that operator's company has given the right. */
    public boolean holds(String username, OnlineService service) {
        return held(username).contains(service);
    }

    private Set<OnlineService> held(String username) {
        var named = jdbc.sql("select distinct service from account_sight where username = ?")
                .param(username)
                .query(String.class)
                .set();
        var held = EnumSet.allOf(OnlineService.class);
        held.removeIf(service -> !named.contains(ALL) && !named.contains(service.name()));
        return held;
    }

    private static boolean is(Authentication person, String role) {
        return person.getAuthorities().stream().anyMatch(granted -> role.equals(granted.getAuthority()));
    }
}
