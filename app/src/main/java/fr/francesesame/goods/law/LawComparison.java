package fr.francesesame.goods.law;

import fr.francesesame.goods.law.LawRecords.Version;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often consignments would be checked were a proposed version in force: those that are booked for a day to come first, then the latest;
 * which decisions would differ, and how.
 */
@Component
class LawComparison {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Checks checks;
    private final Frequencies frequencies;
    private final LawShelf shelf;
    private final Clock clock;

    LawComparison(
            JdbcClient jdbc, Dossiers dossiers, Checks checks, Frequencies frequencies, LawShelf shelf, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.dossiers = dossiers;
        this.checks = checks;
        this.frequencies = frequencies;
        this.shelf = shelf;
    }

    Result of(Version proposed, LocalDate day) {
        var booked = booked();
        var changes = new ArrayList<Change>();
        var references = new LinkedHashSet<>(booked.keySet());
        references.addAll(latest());
        references.forEach(reference -> changes.addAll(compare(reference, proposed, day, booked.get(reference))));
        return new Result(references.size(), booked.size(), changes);
    }

    /** Formalities with a visit to come, and when it begins, the next visit first. */
    private Map<Reference, Instant> booked() {
        var visits = new LinkedHashMap<Reference, Instant>();
        jdbc.sql("select f.reference, min(a.starts_at) as begins from appointment a"
                        + " join appointment_formality af on af.appointment_id = a.id join formality f on f.reference = af.reference"
                        + " where a.state not in ('HONOURED', 'CANCELLED') and a.starts_at >= ? and f.step <> 'DRAFT'"
                        + " group by f.reference order by begins limit ?")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), MOST)
                .query((row, n) -> visits.put(
                        new Reference(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
        return visits;
    }

    private List<Reference> latest() {
        return jdbc.sql("select reference from formality where step <> 'DRAFT' order by created_at desc limit ?")
                .param(MOST)
                .query((row, n) -> new Reference(row.getString(1)))
                .list();
    }

    private List<Change> compare(Reference reference, Version proposed, LocalDate day, @Nullable Instant booked) {
        var now = rates(reference, day);
        var then = shelf.trying(proposed, () -> rates(reference, day));
        return now.entrySet().stream()
                .filter(line -> !line.getValue().equals(then.get(line.getKey())))
                .map(line ->
                        new Change(reference.value(), line.getKey(), line.getValue(), then.get(line.getKey()), booked))
                .toList();
    }

    /** What holds for each line, in the words of the law: status and rates under every row that names it. */
    private Map<Integer, String> rates(Reference reference, LocalDate day) {
        var lines = new TreeMap<Integer, String>();
        var type = dossiers.facts(reference).type();
        frequencies
                .of(type, dossiers.lines(reference), checks.qualified(reference), day)
                .forEach(said ->
                        said.lines().forEach(line -> lines.merge(line, words(said), (one, two) -> one + " ; " + two)));
        return lines;
    }

    private static String words(GoodsFrequency said) {
        return switch (said.status()) {
            case RATE -> percent(said.physical()) + (said.hazard() == null ? "" : " (" + said.hazard() + ")");
            default -> said.status().name();
        };
    }

    private static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString().replace('.', ',') + "\u00a0%";
    }

    /** {@code looked}: how many formalities were asked again, {@code booked} of them with a visit to come. */
    record Result(int looked, int booked, List<Change> changes) {

        /** Changes for lots that are booked. */
        public List<Change> ofBooked() {
            return changes.stream().filter(change -> change.booked() != null).toList();
        }

        /** Changes for all others. */
        public List<Change> ofOthers() {
            return changes.stream().filter(change -> change.booked() == null).toList();
        }

        public long formalities() {
            return changes.stream().map(Change::reference).distinct().count();
        }
    }

    /** {@code booked}: when the next visit begins, null where none is booked. */
    record Change(String reference, int line, String now, @Nullable String then, @Nullable Instant booked) {}
}
