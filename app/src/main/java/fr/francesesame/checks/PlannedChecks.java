package fr.francesesame.checks;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Reference;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables have asked for of a formality, as forms need it. */
@Component
class PlannedChecks {

    private static final String SEAL = "SEAL";
    private static final String ANIMALS = "ANIMALS";

    private final JdbcClient jdbc;

    PlannedChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean requires(Reference reference, CheckKind kind) {
        return required(reference).contains(kind.name());
    }

    /** Only the seals are looked at (2019/2130 art 3(2)). */
    boolean ofSealsOnly(Reference reference) {
        return method(reference).equals(SEAL);
    }

    boolean ofAnimals(Reference reference) {
        return method(reference).equals(ANIMALS);
    }

    /** An entry of 2019/1793 annex II covers the goods: certificate and analysis have to come with them. */
    boolean needsCertificateAndAnalysis(Reference reference) {
        return jdbc.sql(
                        "select exists (select 1 from line_frequency where reference = ? and row_key like '2019/1793-II.%')")
                .param(reference.value())
                .query(Boolean.class)
                .single();
    }

    private Set<String> required(Reference reference) {
        return jdbc.sql("select kind from planned_check where reference = ? and required")
                .param(reference.value())
                .query(String.class)
                .set();
    }

    private String method(Reference reference) {
        return jdbc.sql("select method from identity_method where reference = ?")
                .param(reference.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
