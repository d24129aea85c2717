package fr.francesesame.people.companies;

import fr.francesesame.people.companies.Authority.Role;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who speaks for which establishments. */
@Repository
class Authorities {

    private final JdbcClient jdbc;

    Authorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** SIRET numbers, in their order. */
    List<String> establishments(String username, Role role) {
        return jdbc.sql("select siret from company_authority where username = ? and role = ? order by siret")
                .params(username, role.name())
                .query(String.class)
                .list();
    }
}
