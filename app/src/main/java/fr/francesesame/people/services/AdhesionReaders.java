package fr.francesesame.people.services;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is told of an adhesion. */
@Repository
class AdhesionReaders {

    private final JdbcClient jdbc;

    AdhesionReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** E-mail addresses of whoever asked for it and of those who may bind the establishment, each once. */
    List<String> addresses(Adhesion adhesion) {
        return jdbc.sql(
                        """
                select distinct email from account where active and email <> '' and (username = :asker or username in
                    (select username from company_authority where siret = :siret and role = 'MANAGER')) order by 1""")
                .param("asker", adhesion.askedBy())
                .param("siret", adhesion.siret())
                .query(String.class)
                .list();
    }
}
