package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords that are tried first: 30 000 of zxcvbn's list and some French ones. Capitals, accents, figures and signs around or within one,
 * and signs that stand for letters, do not make another of it.
 */
final class CommonPasswords {

    private static final Set<String> ALL = all();
    private static final String SIGNS = "0134578@$!|€";
    private static final String LETTERS = "oieastbasile";

    /** Fewer different signs than these are no password. */
    private static final int FEW = 5;

    private CommonPasswords() {}

    static boolean contain(String password) {
        var plain = plain(password);
        return plain.chars().distinct().count() < FEW
                || Stream.of(plain, letters(plain), letters(read(trimmed(plain))), figuresToo(plain))
                        .anyMatch(ALL::contains);
    }

    /** Whether hardly anything is left once these words are taken away: less than four letters is hardly anything. */
    static boolean isMadeOf(String password, Stream<String> words) {
        var known = words.map(CommonPasswords::plain)
                .flatMap(word -> Stream.of(word.split("[^a-z0-9]+")))
                .filter(word -> word.length() >= 4)
                .collect(Collectors.toSet());
        var plain = plain(password);
        return Stream.of(figuresToo(plain), figuresToo(read(plain))).anyMatch(text -> isLittle(text, known));
    }

    private static boolean isLittle(String text, Set<String> known) {
        var left = text;
        for (var word : known) {
            left = left.replace(word, "").replace(letters(word), "");
        }
        return !left.equals(text) && letters(left).length() < 4;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-z]", "");
    }

    private static String figuresToo(String text) {
        return text.replaceAll("[^a-z0-9]", "");
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    /** Signs read as the letters they stand for. */
    private static String read(String text) {
        return text.chars()
                .mapToObj(sign ->
                        String.valueOf(SIGNS.indexOf(sign) < 0 ? (char) sign : LETTERS.charAt(SIGNS.indexOf(sign))))
                .collect(Collectors.joining());
    }

    private static Set<String> all() {
        try (var own = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/signin/frequents.txt")), UTF_8))) {
            var known = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream();
            return Stream.concat(known, own.lines().filter(line -> !line.startsWith("#")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
