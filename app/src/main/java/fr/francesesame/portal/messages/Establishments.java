package fr.francesesame.portal.messages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Establishments in whose name people write, and to which services do. */
@Component
class Establishments {

    private final JdbcClient jdbc;

    Establishments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in whose own name the account may write. */
    List<Establishment> of(String username) {
        return jdbc.sql("select distinct c.siret, c.name from account_sight s join company c on c.siret = s.siret"
                        + " where s.username = ? and s.service in ('ALL', 'MESSAGING') and s.action = 'ACT' and s.mandate is null"
                        + " order by c.name, c.siret")
                .param(username)
                .query(Establishment.class)
                .list();
    }

    /** That by which the account acts on the formality: its own before that of a mandate. */
    Optional<String> acting(String username, String reference) {
        return jdbc.sql(
                        """
                select s.siret from account_sight s join formality_party p using (identifier) join formality f using (reference)
                where s.username = :username and s.service in ('ALL', 'MESSAGING') and s.action = 'ACT' and p.reference = :reference
                    and p.scheme in ('eori_number', 'siret') and (s.mandate is null or s.formality_type = f.type)
                order by s.mandate nulls first, s.siret limit 1""")
                .param("username", username)
                .param("reference", reference)
                .query(String.class)
                .optional();
    }

    Optional<Establishment> find(String siret) {
        return jdbc.sql("select siret, name from company where siret = ?")
                .param(siret)
                .query(Establishment.class)
                .optional();
    }

    /** Whether somebody would read what is written to it. */
    boolean isRead(String siret) {
        return jdbc.sql(
                        "select exists (select 1 from account_sight s join account a using (username) where s.identifier = ?"
                                + " and s.service in ('ALL', 'MESSAGING') and s.mandate is null and a.active)")
                .param(siret)
                .query(Boolean.class)
                .single();
    }

    /** Names by their number. */
    Map<String, String> names(Collection<String> sirets) {
        return sirets.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select siret, name from company where siret in (:sirets)")
                        .param("sirets", sirets)
                        .query(Establishment.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Establishment::siret, Establishment::name));
    }

    record Establishment(String siret, String name) {}
}
