package fr.francesesame.terms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names as people type them: accents, capitals, ligatures and the plural's s or x tell nothing apart. */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_PLURAL = 4;
    private static final int LETTERS_A_SLIP = 4;

    private Words() {}

    /** The words of a text in their plain form, little words left out unless there are no others. */
    public static List<String> of(@Nullable String text) {
        var all = Arrays.stream(BETWEEN.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .toList();
        var telling = all.stream().filter(word -> word.length() > 2).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The same as one text, to be compared as a whole. */
    public static String joined(@Nullable String text) {
        return String.join(" ", of(text));
    }

    /** Whether two plain names differ by a slip of the hand: a letter in a short one, two in a long one. */
    public static boolean areNear(String one, String other) {
        var allowed = Math.min(one.length(), other.length()) / LETTERS_A_SLIP;
        return allowed > 0
                && Math.abs(one.length() - other.length()) <= 2
                && distance(one, other) <= Math.min(allowed, 2);
    }

    /** Letters to add, to take away or to change (Levenshtein). */
    private static int distance(String one, String other) {
        var before = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private static String plain(@Nullable String text) {
        var usual = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(usual)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    private static String singular(String word) {
        var plural = word.length() >= SHORTEST_PLURAL && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
