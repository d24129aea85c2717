package fr.francesesame.goods.law;

import fr.francesesame.goods.law.RecordedLaw.Version;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often the consignments that it concerns would be checked were a proposed version in force: those that are booked for a day to come
 * first, then the latest; which decisions would differ, and how.
 */
@Component
class LawComparison {

    private final ComparedLots lots;
    private final LotRates rates;
    private final LawShelf shelf;

    LawComparison(ComparedLots lots, LotRates rates, LawShelf shelf) {
        this.lots = lots;
        this.rates = rates;
        this.shelf = shelf;
    }

    Result of(Version proposed, LocalDate day) {
        var types = proposed.file().types();
        var booked = lots.booked(types);
        var changes = new ArrayList<Change>();
        var references = new LinkedHashSet<>(booked.keySet());
        references.addAll(lots.latest(types));
        references.forEach(reference -> changes.addAll(compare(reference, proposed, day, booked.get(reference))));
        return new Result(references.size(), booked.size(), changes);
    }

    private List<Change> compare(Reference reference, Version proposed, LocalDate day, @Nullable Instant booked) {
        var lot = rates.lot(reference);
        var now = rates.of(lot, day);
        var then = shelf.trying(proposed, () -> rates.of(lot, day));
        return now.entrySet().stream()
                .filter(line -> !line.getValue().equals(then.get(line.getKey())))
                .map(line ->
                        new Change(reference.value(), line.getKey(), line.getValue(), then.get(line.getKey()), booked))
                .toList();
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
