package fr.francesesame.goods.law;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The formalities on which a new version of the law is tried. */
@Component
class ComparedLots {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ComparedLots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Formalities with a visit to come, and when it begins, the next visit first. */
    Map<Reference, Instant> booked(Set<FormalityType> types) {
        var visits = new LinkedHashMap<Reference, Instant>();
        jdbc.sql("select f.reference, min(a.starts_at) as begins from appointment a"
                        + " join appointment_formality af on af.appointment_id = a.id join formality f on f.reference = af.reference"
                        + " where a.state not in ('HONOURED', 'CANCELLED') and a.starts_at >= :now and f.step <> 'DRAFT'"
                        + " and f.type in (:types) group by f.reference order by begins limit :most")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("types", names(types))
                .param("most", MOST)
                .query((row, n) -> visits.put(
                        new Reference(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
        return visits;
    }

    List<Reference> latest(Set<FormalityType> types) {
        return jdbc.sql("select reference from formality where step <> 'DRAFT' and type in (:types)"
                        + " order by created_at desc limit :most")
                .param("types", names(types))
                .param("most", MOST)
                .query((row, n) -> new Reference(row.getString(1)))
                .list();
    }

    private static List<String> names(Set<FormalityType> types) {
        return types.stream().map(FormalityType::name).toList();
    }
}
