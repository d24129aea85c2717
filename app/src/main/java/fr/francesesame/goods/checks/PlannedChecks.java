package fr.francesesame.goods.checks;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
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

    /** In the order of the plan. */
    <T> List<T> of(Reference reference, RowMapper<T> reader) {
        return jdbc.sql("select * from planned_check where reference = ? order by position")
                .param(reference.value())
                .query(reader)
                .list();
    }

    /** How often the goods of each line are checked. */
    <T> List<T> lines(Reference reference, RowMapper<T> reader) {
        return jdbc.sql("select * from line_frequency where reference = ? order by line")
                .param(reference.value())
                .query(reader)
                .list();
    }

    boolean requires(Reference reference, CheckKind kind) {
        return isPlanned(reference, kind, true);
    }

    /** Somebody will look at the goods themselves. */
    boolean wantsPresence(Reference reference) {
        return requires(reference, CheckKind.IDENTITY) || requires(reference, CheckKind.PHYSICAL);
    }

    /** The tables have said that this check is not required. */
    boolean leavesOut(Reference reference, CheckKind kind) {
        return isPlanned(reference, kind, false);
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

    private boolean isPlanned(Reference reference, CheckKind kind, boolean required) {
        return jdbc.sql("select exists (select 1 from planned_check where reference = ? and kind = ? and required = ?)")
                .params(reference.value(), kind.name(), required)
                .query(Boolean.class)
                .single();
    }

    private String method(Reference reference) {
        return jdbc.sql("select method from identity_method where reference = ?")
                .param(reference.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
