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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annexes of 2019/1793 as they stand on a day. */
class FoodFeedAnnexes {

    static final LawBook<FoodFeedAnnexes> BOOK =
            new LawBook<>("food and feed", Set.of(LawFile.FOOD_ENTRIES, LawFile.FOOD_LINES), FoodFeedAnnexes::new);

    private final Map<String, List<FoodLineRow>> byOrigin;
    private final List<FoodEntryRow> entries;
    private final Map<String, Set<String>> ratesByCounter;
    private final String version;

    private FoodFeedAnnexes(InForce law) {
        var lines = law.rows(LawFile.FOOD_LINES, FoodLineRow.class);
        this.byOrigin = lines.stream().collect(groupingBy(FoodLineRow::origin));
        this.entries = law.rows(LawFile.FOOD_ENTRIES, FoodEntryRow.class);
        this.ratesByCounter = lines.stream()
                .collect(groupingBy(FoodFeedAnnexes::counter, mapping(line -> String.valueOf(line.rate()), toSet())));
        this.version = law.version(LawFile.FOOD_LINES);
    }

    /** Goods of an unknown origin may be of any that the annexes name. */
    List<Entry> entries(Goods goods) {
        var notified = new CnCode(goods.cn());
        return candidates(goods.origin()).collect(groupingBy(this::key, LinkedHashMap::new, toList())).values().stream()
                .map(lines -> entry(lines, notified, goods))
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<FoodLineRow> candidates(@Nullable String origin) {
        return origin == null
                ? byOrigin.values().stream().flatMap(List::stream)
                : byOrigin.getOrDefault(origin, List.of()).stream();
    }

    private @Nullable Entry entry(List<FoodLineRow> lines, CnCode notified, Goods goods) {
        return lines.stream()
                .map(line -> new Match(line, covers(line, notified, goods), goods))
                .filter(match -> match.covers() != Listing.NO)
                .min(Comparator.comparing(Match::covers))
                .map(this::entry)
                .orElse(null);
    }

    private static Listing covers(FoodLineRow line, CnCode notified, Goods goods) {
        var from = line.from(goods.dispatchedFrom() == null ? "" : goods.dispatchedFrom());
        var code = line.covers(notified);
        var sure = goods.origin() == null ? Listing.POSSIBLE : Listing.YES;
        return Stream.of(from, code, sure).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Entry entry(Match match) {
        var line = match.line();
        var written = entries.stream().filter(entry -> entry.isOf(line)).findFirst();
        return new Entry(
                line.annex(),
                "2019/1793-" + key(line),
                written.map(FoodEntryRow::product).orElse(""),
                line.hazard(),
                line.rate(),
                written.map(FoodEntryRow::certificate).orElse(false),
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

    private record Match(FoodLineRow line, Listing covers, Goods goods) {}
}
