package fr.francesesame.people.companies;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.ActingUnder;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which mandate a forwarder acts on a formality, or on a booking of it: none where a party is his own company. */
@Component
class MandatedActs implements ActingUnder {

    /** Where he may act for somebody, what he may only look at does not count. */
    private static final String MANDATE =
            """
            select mandate::text from (
                select s.action, min(s.mandate) as mandate, bool_and(s.mandate is not null) as mandated
                from account_sight s join formality_party p using (identifier) join formality f using (reference)
                where s.username = :username and p.scheme in ('eori_number', 'siret') and f.step <> 'DRAFT'
                    and (s.formality_type is null or s.formality_type = f.type) and f.reference in (%s)
                group by s.action order by s.action limit 1) strongest where mandated
            """;

    private static final String SERVED =
            "select b.reference from appointment_formality b where b.appointment_id::text = :id";

    private final JdbcClient jdbc;

    MandatedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> mandate(String username, Act.Subject subject) {
        return switch (subject.kind()) {
            case FORMALITY, CASE -> mandate(username, ":id", subject.id());
            case APPOINTMENT -> mandate(username, SERVED, subject.id());
            default -> Optional.empty();
        };
    }

    private Optional<String> mandate(String username, String references, String id) {
        return jdbc.sql(MANDATE.formatted(references))
                .param("username", username)
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
