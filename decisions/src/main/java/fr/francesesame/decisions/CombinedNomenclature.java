package fr.francesesame.decisions;

import fr.francesesame.decisions.CodeStanding.Kind;
import fr.francesesame.terms.CnCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes of the Combined Nomenclature, year by year, with their French texts (Reg. (EEC) No 2658/87, annex I). */
public class CombinedNomenclature {

    private static final int HEADING = 4;
    private static final int SUBHEADING = 6;
    private static final int CODE = 8;
    private static final int MOST_NAMED = 60;

    /** The oldest of the loaded acts was written in that year: those acts may go on naming a code that has ended since. */
    private static final int FIRST_YEAR_OF_LAW = 2019;

    private final NavigableMap<String, NomenclatureEntry> entries;
    private final int first;
    private final int last;

    CombinedNomenclature(NavigableMap<String, NomenclatureEntry> entries, int first, int last) {
        this.entries = entries;
        this.first = first;
        this.last = last;
    }

    /** What the release brings: 1995 to 2026. */
    public static CombinedNomenclature shipped() {
        return NomenclatureFile.read();
    }

    /** The same with the list of one year replaced or added: codes of eight digits with their French texts. */
    public CombinedNomenclature with(int year, Map<String, String> listed) {
        var changed = new TreeMap<>(entries);
        changed.replaceAll((code, entry) -> code.length() == CODE ? entry.in(year, listed.containsKey(code)) : entry);
        listed.forEach((code, text) -> changed.merge(
                code,
                new NomenclatureEntry(code, text).in(year, code.length() == CODE),
                (known, added) -> known.named(text)));
        return new CombinedNomenclature(changed, Math.min(first, year), Math.max(last, year));
    }

    /** Whether the code, or any under it where it is a beginning, is in the list of that year. */
    public CodeStanding of(String cn, int year) {
        var judged = Math.min(Math.max(year, first), last);
        var code = new CnCode(cn);
        var standing = new Looked(code.value(), year, judged);
        if (!code.isWellFormed()) {
            return standing.as(Kind.ILL_FORMED, null, List.of(), List.of(), "");
        }
        var codes = under(looked(code.value()));
        return codes.stream().anyMatch(entry -> entry.isIn(judged))
                ? standing.as(Kind.IN_FORCE, null, List.of(), below(code.value(), judged), common(code.value(), judged))
                : outside(standing, codes);
    }

    private CodeStanding outside(Looked asked, Collection<NomenclatureEntry> codes) {
        var beginning = beginning(asked);
        var near = beginning.isEmpty() ? List.<String>of() : inForceUnder(beginning, asked.judged);
        var ended = codes.stream()
                .flatMapToInt(entry -> entry.lastBefore(asked.judged).stream())
                .max();
        if (ended.isPresent()) {
            var until = ended.getAsInt();
            var judgedAs = until >= FIRST_YEAR_OF_LAW ? asked.code : beginning;
            return asked.as(Kind.ENDED, until, after(codes, until, asked.judged), near, judgedAs);
        }
        var coming = codes.stream()
                .flatMapToInt(entry -> entry.firstAfter(asked.judged).stream())
                .min();
        return coming.isPresent()
                ? asked.as(Kind.TO_COME, coming.getAsInt(), List.of(), near, beginning)
                : asked.as(Kind.UNKNOWN, null, List.of(), near, beginning);
    }

    /** What all codes in force under a beginning begin with: « 0702 » stands for 0702 00, « 120242 » for 1202 42 00. */
    private String common(String code, int judged) {
        if (code.length() >= CODE) {
            return code;
        }
        var codes = under(code).stream()
                .filter(entry -> entry.isIn(judged))
                .map(NomenclatureEntry::code)
                .sorted()
                .toList();
        var first = codes.get(0);
        var last = codes.get(codes.size() - 1);
        return IntStream.of(CODE, SUBHEADING)
                .filter(length -> length > code.length() && first.regionMatches(0, last, 0, length))
                .mapToObj(length -> first.substring(0, length))
                .findFirst()
                .orElse(code);
    }

    private List<String> below(String code, int judged) {
        return code.length() < CODE ? inForceUnder(code, judged) : List.of();
    }

    /** The longest beginning under which there are codes in force. */
    private String beginning(Looked asked) {
        return Stream.of(SUBHEADING, HEADING)
                .filter(length -> length < asked.code.length())
                .map(length -> asked.code.substring(0, length))
                .filter(shorter -> !inForceUnder(shorter, asked.judged).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A code that took goods over may have ended as well: its own successors follow. */
    private List<String> after(Collection<NomenclatureEntry> codes, int until, int judged) {
        var next = new ArrayDeque<String>();
        codes.stream().filter(entry -> entry.isIn(until)).forEach(entry -> next.addAll(entry.after(until)));
        var seen = new HashSet<String>();
        var found = new TreeSet<String>();
        while (!next.isEmpty()) {
            var entry = entries.get(next.remove());
            if (entry != null && seen.add(entry.code())) {
                follow(entry, judged, found, next);
            }
        }
        return List.copyOf(found);
    }

    private static void follow(NomenclatureEntry entry, int judged, Set<String> found, Collection<String> next) {
        if (entry.isIn(judged)) {
            found.add(entry.code());
        } else {
            entry.lastBefore(judged).ifPresent(end -> next.addAll(entry.after(end)));
        }
    }

    private List<String> inForceUnder(String beginning, int judged) {
        return under(beginning).stream()
                .filter(entry -> entry.isIn(judged))
                .map(NomenclatureEntry::code)
                .limit(MOST_NAMED)
                .toList();
    }

    /** French texts from the heading down to the code, the nomenclature's « autres » included. */
    public List<String> path(String cn) {
        var code = looked(new CnCode(cn).value());
        var texts = new ArrayList<String>();
        for (var length = HEADING; length <= Math.min(CODE, code.length()); length += 2) {
            var text = text(code.substring(0, length));
            if (text != null && !text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The one code in force under a beginning that has no other, else the beginning. */
    String narrowed(String beginning, int year) {
        var codes = inForceUnder(beginning, Math.min(Math.max(year, first), last));
        return codes.size() == 1 ? codes.get(0) : beginning;
    }

    Collection<NomenclatureEntry> all() {
        return entries.values();
    }

    private @Nullable String text(String code) {
        var entry = entries.get(code);
        return entry == null ? null : entry.name();
    }

    private Collection<NomenclatureEntry> under(String beginning) {
        return entries.subMap(beginning, true, beginning + Character.MAX_VALUE, false)
                .values();
    }

    private static String looked(String code) {
        return Objects.requireNonNull(code).substring(0, Math.min(CODE, code.length()));
    }

    private record Looked(String code, int year, int judged) {

        CodeStanding as(Kind kind, @Nullable Integer at, List<String> after, List<String> near, String judgedAs) {
            return new CodeStanding(code, kind, year, judged, at, after, near, judgedAs);
        }
    }
}
