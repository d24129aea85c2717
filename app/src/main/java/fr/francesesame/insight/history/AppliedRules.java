package fr.francesesame.insight.history;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that were applied to a formality, as they stood then. */
@Repository
class AppliedRules {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    AppliedRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Taken> of(Reference reference) {
        return jdbc.sql("select at, decision, table_version, inputs, rules, reason, legal_basis from decision_taken"
                        + " where reference = ? order by id limit ?")
                .params(reference.value(), MOST)
                .query((row, number) -> new Taken(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("decision"),
                        row.getInt("table_version"),
                        row.getString("inputs"),
                        String.join(", ", (String[]) row.getArray("rules").getArray()),
                        row.getString("reason"),
                        row.getString("legal_basis")))
                .list();
    }

    /** Code of the formality's post. */
    Optional<String> post(Reference reference) {
        return jdbc.sql("select bcp from formality where reference = ? and bcp is not null")
                .param(reference.value())
                .query(String.class)
                .optional();
    }

    /** {@code rules}: ids of the rules of the table that matched; {@code inputs}: the facts it was given, as JSON. */
    record Taken(
            Instant at, String decision, int version, String inputs, String rules, String reason, String legalBasis) {}
}
