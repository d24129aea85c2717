package fr.francesesame.decisions;

import fr.francesesame.terms.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds headings and codes of one year's nomenclature by what goods are called: its French texts, words of the trade, scientific names, EPPO codes. */
public class GoodsNames {

    private static final int HEADING = 4;

    /** Fewer letters than « thé » name nothing. */
    private static final int SHORTEST = 3;

    private final List<Named> trade;
    private final List<Named> texts;

    public GoodsNames(CombinedNomenclature nomenclature, int year) {
        this.trade = NomenclatureFile.words().stream()
                .map(cells -> named(
                        nomenclature.narrowed(cells[0], year),
                        nomenclature,
                        names(cells),
                        cells[1].split(",", 2)[0].strip()))
                .toList();
        this.texts = nomenclature.all().stream()
                .filter(entry -> entry.code().length() >= HEADING)
                .filter(entry -> nomenclature.of(entry.code(), year).isInForce())
                .map(entry -> named(entry.code(), nomenclature, List.of(Words.joined(entry.name())), ""))
                .toList();
    }

    /**
     * Goods that the trade calls just so; where it calls none so, the highest headings whose texts have every word; where none has, goods
     * whose name is written nearly so.
     */
    public List<Found> find(String typed, int most) {
        var words = Words.of(typed);
        var asked = String.join(" ", words);
        if (asked.length() < SHORTEST) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Found>();
        trade.stream().filter(one -> one.names.contains(asked)).forEach(one -> add(found, one, Likeness.EXACT));
        if (found.isEmpty()) {
            texts.stream().filter(one -> one.begins(asked)).forEach(one -> add(found, one, Likeness.SAID));
            texts.stream().filter(one -> one.isSaid(words)).forEach(one -> add(found, one, Likeness.SAID));
        }
        if (found.isEmpty()) {
            trade.stream().filter(one -> one.isNear(asked)).forEach(one -> add(found, one, Likeness.NEAR));
        }
        return found.values().stream().limit(most).toList();
    }

    private static void add(Map<String, Found> found, Named one, Likeness likeness) {
        if (found.keySet().stream().noneMatch(one.code::startsWith)) {
            found.put(one.code, new Found(one.code, one.path, one.called, likeness));
        }
    }

    private static Named named(String code, CombinedNomenclature nomenclature, List<String> names, String called) {
        var path = nomenclature.path(code);
        return new Named(code, path, called, names, Words.of(String.join(" ", path)));
    }

    /** French names, with commas between them, scientific name and EPPO code. */
    private static List<String> names(String[] cells) {
        return Stream.concat(Stream.of(cells[1].split(",", -1)), Stream.of(cells[2], cells[3]))
                .map(Words::joined)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** {@code path}: French texts from the heading down; {@code called}: what the trade calls them, empty where that is not known. */
    public record Found(String code, List<String> path, String called, Likeness likeness) {

        /** The trade calls these goods just so. */
        public boolean exact() {
            return likeness == Likeness.EXACT;
        }

        /** Written nearly so: to be asked, never taken. */
        public boolean near() {
            return likeness == Likeness.NEAR;
        }
    }

    /** How the goods are called so: by the trade, in the texts of the nomenclature, or by a name that is written nearly so. */
    public enum Likeness {
        EXACT,
        SAID,
        NEAR
    }

    private record Named(String code, List<String> path, String called, List<String> names, List<String> said) {

        boolean begins(String asked) {
            return names.stream().anyMatch(name -> name.startsWith(asked));
        }

        boolean isNear(String asked) {
            return names.stream().anyMatch(name -> Words.areNear(name, asked));
        }

        boolean isSaid(List<String> words) {
            return words.stream().allMatch(word -> said.stream().anyMatch(known -> known.startsWith(word)));
        }
    }
}
