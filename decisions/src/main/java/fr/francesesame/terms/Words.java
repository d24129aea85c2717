package fr.francesesame.terms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as people type them: accents, capitals, ligatures and the plural's s or x tell nothing apart. */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_PLURAL = 4;

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
