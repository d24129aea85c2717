package fr.francesesame.goods.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fr.francesesame.processes.ports.FoodFeedLaw.Entry;
import fr.francesesame.processes.ports.FoodFeedLaw.Goods;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annexes of 2019/1793 as they stand on a day. */
class FoodFeedAnnexes {

    static final LawBody<FoodFeedAnnexes> BOOK =
            new LawBody<>("food and feed", Set.of(LawFile.FOOD_ENTRIES, LawFile.FOOD_LINES), FoodFeedAnnexes::new);

    private final Map<String, Set<String>> ratesByCounter;
    private final Map<String, List<Written>> byOrigin;
    private final String version;

    private FoodFeedAnnexes(InForce law) {
        var lines = law.rows(LawFile.FOOD_LINES, FoodLineRow.class);
        this.ratesByCounter = lines.stream()
                .collect(groupingBy(FoodFeedAnnexes::counter, mapping(line -> String.valueOf(line.rate()), toSet())));
        var entries = law.rows(LawFile.FOOD_ENTRIES, FoodEntryRow.class);
        this.byOrigin = lines.stream().map(line -> written(line, entries)).collect(groupingBy(written -> written.line()
                .origin()));
        this.version = law.version(LawFile.FOOD_LINES);
    }

    /** Goods of an unknown origin may be of any that the annexes name. */
    List<Entry> entries(Goods goods) {
        var notified = new CnCode(goods.cn());
        return candidates(goods.origin())
                .map(written -> new Match(written, covers(written.line(), notified, goods), goods))
                .filter(match -> match.covers() != Listing.NO)
                .collect(groupingBy(match -> match.written().key(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::surest)
                .toList();
    }

    private Stream<Written> candidates(@Nullable String origin) {
        return origin == null
                ? byOrigin.values().stream().flatMap(List::stream)
                : byOrigin.getOrDefault(origin, List.of()).stream();
    }

    private Entry surest(List<Match> ofEntry) {
        return ofEntry.stream()
                .min(Comparator.comparing(Match::covers))
                .map(this::entry)
                .orElseThrow();
    }

    private static Listing covers(FoodLineRow line, CnCode notified, Goods goods) {
        var from = line.from(goods.dispatchedFrom() == null ? "" : goods.dispatchedFrom());
        var code = line.covers(notified);
        var sure = goods.origin() == null ? Listing.POSSIBLE : Listing.YES;
        return Stream.of(from, code, sure).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Entry entry(Match match) {
        var line = match.written().line();
        return new Entry(
                line.annex(),
                "2019/1793-" + match.written().key(),
                match.written().product(),
                line.hazard(),
                line.rate(),
                match.written().certificate(),
                line.use(),
                match.covers(),
                match.covers() == Listing.YES ? null : missing(line, match.goods()),
                version);
    }

    private static MissingFact missing(FoodLineRow line, Goods goods) {
        var notified = new CnCode(goods.cn());
        if (goods.origin() == null) {
            return MissingFact.ORIGIN;
        }
        if (line.covers(notified) == Listing.YES) {
            return MissingFact.DISPATCH;
        }
        return notified.isWithin(line.prefix()) ? MissingFact.SUBDIVISION : MissingFact.DIGITS;
    }

    /** The frequency holds for the whole entry; a row that names products of different rates has one counter for each rate. */
    private String key(FoodLineRow line) {
        var counter = counter(line);
        return ratesByCounter.getOrDefault(counter, Set.of()).size() > 1 ? counter + "-" + line.rate() : counter;
    }

    private static String counter(FoodLineRow line) {
        return line.annex() + "-" + line.row() + "-" + line.hazard();
    }

    private Written written(FoodLineRow line, List<FoodEntryRow> entries) {
        var written = entries.stream().filter(entry -> entry.isOf(line)).findFirst();
        return new Written(
                line,
                key(line),
                written.map(FoodEntryRow::product).orElse(""),
                written.map(FoodEntryRow::certificate).orElse(false));
    }

    /** A line with what its entry of the annex says of it; {@code key}: under which a post counts. */
    private record Written(FoodLineRow line, String key, String product, boolean certificate) {}

    private record Match(Written written, Listing covers, Goods goods) {}
}
