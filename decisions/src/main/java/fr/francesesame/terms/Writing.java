package fr.francesesame.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How codes and numbers are compared, whoever wrote them down: the one notion of blanks (no-break, narrow, thin and invisible
 * ones too) and the one normal form of numbers. What is shown stays as it was written.
 */
public final class Writing {

    private Writing() {}

    /** The text without a blank of any kind, full-width letters and digits as the usual ones; null is nothing. */
    public static String withoutBlanks(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return isPrinted(text) ? text : kept(usual(text), sign -> !isBlank(sign));
    }

    /** The same in capitals: a code of a list, an EORI, a reference. */
    public static String code(@Nullable String text) {
        return withoutBlanks(text).toUpperCase(Locale.ROOT);
    }

    /**
     * Number of a container, a seal, a document or a declaration (MRN), to be compared: capitals and digits only, so that blanks,
     * hyphens, dots and slashes tell nothing apart.
     */
    public static String number(@Nullable String text) {
        return text == null ? "" : kept(usual(text), Character::isLetterOrDigit).toUpperCase(Locale.ROOT);
    }

    /** What somebody looks for, or is found by: as {@link #number}, and accents tell nothing apart either. */
    public static String sought(@Nullable String text) {
        return text == null
                ? ""
                : kept(Normalizer.normalize(text, Normalizer.Form.NFKD), Character::isLetterOrDigit)
                        .toUpperCase(Locale.ROOT);
    }

    /** Whether nothing but blanks stands there. */
    public static boolean isBlank(@Nullable String text) {
        return withoutBlanks(text).isEmpty();
    }

    /** Letters, digits and signs of ASCII, as nearly all codes are: nothing is to be made of them. */
    private static boolean isPrinted(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String usual(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String kept(String text, IntPredicate signs) {
        return text.codePoints()
                .filter(signs)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Invisible signs (zero width, soft hyphen, byte order mark, controls) are blanks too. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.CONTROL;
    }
}
