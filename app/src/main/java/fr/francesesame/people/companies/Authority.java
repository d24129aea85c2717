package fr.francesesame.people.companies;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** For which establishments a person speaks; whoever speaks for none is answered as if there were no such page. */
@Component
class Authority {

    private final JdbcClient jdbc;

    Authority(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String username, Role role) {
        return !establishments(username, role).isEmpty();
    }

    /** SIRET numbers, never none. */
    List<String> require(String username, Role role) {
        var establishments = establishments(username, role);
        if (establishments.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return establishments;
    }

    void require(String username, Role role, String siret) {
        if (!establishments(username, role).contains(siret)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private List<String> establishments(String username, Role role) {
        return jdbc.sql("select siret from company_authority where username = ? and role = ? order by siret")
                .params(username, role.name())
                .query(String.class)
                .list();
    }

    enum Role {
        /** « Correspondant entreprise »: certifies colleagues. */
        CORRESPONDENT,
        /** « Gestionnaire des services en ligne »: gives them rights. */
        MANAGER
    }
}
