package fr.francesesame.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the lists that the release brings; a cell that is empty says nothing. */
final class NomenclatureFile {

    private static final String CODES = "/nomenclature/combined_nomenclature.tsv";
    private static final String WORDS = "/nomenclature/trade_words.tsv";

    private NomenclatureFile() {}

    static CombinedNomenclature read() {
        var entries = new TreeMap<String, NomenclatureEntry>();
        var span = new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE};
        lines(CODES).forEach(cells -> {
            var entry = entries.computeIfAbsent(cells[0], code -> new NomenclatureEntry(code, ""));
            if (!cells[1].isEmpty()) {
                var first = Integer.parseInt(cells[1]);
                var last = Integer.parseInt(cells[2]);
                entry.during(first, last, cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" ", -1)));
                span[0] = Math.min(span[0], first);
                span[1] = Math.max(span[1], last);
            }
            entries.put(cells[0], entry.named(cells[4]));
        });
        return new CombinedNomenclature(entries, span[0], span[1]);
    }

    /** Words of the trade: a heading, French words, scientific name and EPPO code. */
    static List<String[]> words() {
        return lines(WORDS);
    }

    private static List<String[]> lines(String file) {
        try (var stream = Objects.requireNonNull(NomenclatureFile.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return split(reader.lines()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String[]> split(Stream<String> lines) {
        return lines.skip(1).map(line -> line.split("\t", -1));
    }
}
