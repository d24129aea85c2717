package fr.francesesame.law;

import fr.francesesame.law.LawRecords.Version;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often past consignments would have been checked had a proposed version been in force: which decisions would differ, and how. */
@Component
class LawComparison {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Checks checks;
    private final Frequencies frequencies;
    private final LawShelf shelf;

    LawComparison(JdbcClient jdbc, Dossiers dossiers, Checks checks, Frequencies frequencies, LawShelf shelf) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.checks = checks;
        this.frequencies = frequencies;
        this.shelf = shelf;
    }

    Result of(Version proposed, LocalDate day) {
        var references = latest();
        var changes = new ArrayList<Change>();
        references.forEach(reference -> changes.addAll(compare(reference, proposed, day)));
        return new Result(references.size(), changes);
    }

    private List<Reference> latest() {
        return jdbc.sql("select reference from formality where step <> 'DRAFT' order by created_at desc limit ?")
                .param(MOST)
                .query((row, n) -> new Reference(row.getString(1)))
                .list();
    }

    private List<Change> compare(Reference reference, Version proposed, LocalDate day) {
        var now = rates(reference, day);
        var then = shelf.trying(proposed, () -> rates(reference, day));
        return now.entrySet().stream()
                .filter(line -> !line.getValue().equals(then.get(line.getKey())))
                .map(line -> new Change(reference.value(), line.getKey(), line.getValue(), then.get(line.getKey())))
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

    /** {@code looked}: how many formalities were asked again. */
    record Result(int looked, List<Change> changes) {

        public long formalities() {
            return changes.stream().map(Change::reference).distinct().count();
        }
    }

    record Change(String reference, int line, String now, @Nullable String then) {}
}
