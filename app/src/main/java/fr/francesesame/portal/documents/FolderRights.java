package fr.francesesame.portal.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who finds « Dossiers » in the menu: agents, and operators whose company has given them the right. */
@Component
class FolderRights {

    private final JdbcClient jdbc;

    FolderRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean areOpen(Authentication person) {
        return is(person, "ROLE_INSPECTOR")
                || is(person, "ROLE_SUPERVISOR")
                || is(person, "ROLE_OPERATOR") && holds(person.getName());
    }

    private boolean holds(String username) {
        return jdbc.sql(
                        "select exists (select 1 from account_sight where username = ? and service in ('ALL', 'FOLDERS'))")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    private static boolean is(Authentication person, String role) {
        return person.getAuthorities().stream().anyMatch(granted -> role.equals(granted.getAuthority()));
    }
}
