package fr.francesesame.people.companies;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Both sides of a mandate, and who speaks for them. */
@Repository
class MandateParties {

    private final JdbcClient jdbc;

    MandateParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Names names(long mandate) {
        return jdbc.sql(
                        "select o.name as mandator, f.name as mandatary from mandate m"
                                + " join company o on o.siret = m.mandator join company f on f.siret = m.mandatary where m.id = ?")
                .param(mandate)
                .query(Names.class)
                .single();
    }

    /** E-mail addresses of those who give rights on either side, each once. */
    List<String> addresses(long mandate) {
        return jdbc.sql(
                        """
                select distinct a.email from mandate m join company_authority c on c.siret in (m.mandator, m.mandatary)
                    join account a using (username)
                where m.id = ? and c.role = 'MANAGER' and a.active and a.email <> '' order by 1""")
                .param(mandate)
                .query(String.class)
                .list();
    }

    record Names(String mandator, String mandatary) {}
}
