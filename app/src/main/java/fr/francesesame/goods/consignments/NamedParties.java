package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Step;
import fr.francesesame.terms.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How TRACES names companies: by which numbers, or only by a name, which gives nobody sight of the lot. */
@Component
public class NamedParties {

    private static final int MOST = 5000;
    private static final int SHOWN = 50;
    private static final String[] ENDED =
            Stream.of(Step.values()).filter(Step::isFinal).map(Enum::name).toArray(String[]::new);

    private final JdbcClient jdbc;

    NamedParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each of these EORI and SIRET numbers was last notified; a number that never was is not among them. */
    public Map<String, Instant> lastNotified(Collection<String> identifiers) {
        return jdbc
                .sql(
                        "select p.identifier, max(f.notified_at) as at from formality_party p join formality f using (reference)"
                                + " where p.identifier = any(?) group by 1")
                .param(identifiers.toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        row.getString("identifier"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Lots under way that name nobody by a number and one of these names, written alike, as a party in France. Of each only what its writer
     * needs to find it again in TRACES NT: a name is no proof.
     */
    public List<HiddenLot> hiddenFrom(Collection<String> names) {
        var wanted = names.stream().map(Words::joined).collect(Collectors.toSet());
        return wanted.isEmpty() ? List.of() : among(wanted);
    }

    private List<HiddenLot> among(Set<String> wanted) {
        return jdbc
                .sql(
                        "select f.reference, f.bcp, f.notified_at, p.name from formality f join formality_party p using (reference)"
                                + " where f.unidentified and f.replaced_by is null and f.step <> 'DRAFT' and f.step <> all(?)"
                                + " and p.country = 'FR' and p.name is not null order by f.notified_at desc limit ?")
                .params(ENDED, MOST)
                .query(Named.class)
                .list()
                .stream()
                .filter(lot -> wanted.contains(Words.joined(lot.name())))
                .map(lot -> new HiddenLot(
                        lot.reference(), lot.bcp(), lot.notifiedAt().toInstant()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** {@code post}: code of the border control post, null where none is named. */
    public record HiddenLot(String reference, @Nullable String post, Instant notifiedAt) {}

    record Named(String reference, @Nullable String bcp, OffsetDateTime notifiedAt, String name) {}
}
