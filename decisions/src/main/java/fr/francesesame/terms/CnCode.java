package fr.francesesame.terms;

import org.jspecify.annotations.Nullable;

/** Code of the Combined Nomenclature as notified, without blanks and dots; 4, 6, 8 or 10 digits are well formed, anything else is kept as it came. */
public record CnCode(String value) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 10;

    public CnCode {
        if (!isNumber(value)) {
            var plain = Writing.withoutBlanks(value);
            var digits = plain.replace(".", "");
            value = isNumber(digits) ? digits : plain;
        }
    }

    /** Digits only, of one of the lengths that notifications use. */
    public boolean isWellFormed() {
        var length = value.length();
        return length >= SHORTEST && length <= LONGEST && length % 2 == 0 && isNumber(value);
    }

    private static boolean isNumber(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Its chapter, 0 where it is not well formed. */
    public int chapter() {
        return isWellFormed() ? Integer.parseInt(value.substring(0, 2)) : 0;
    }

    /** Surely covered by the row's prefix: the notified code is at least as precise. */
    public boolean isWithin(String prefix) {
        return value.startsWith(prefix);
    }

    /** Perhaps covered: the row is more precise than what was notified, so an agent has to say. */
    public boolean mayBe(String prefix) {
        return prefix.startsWith(value) && isWellFormed();
    }

    /** As the nomenclature prints it, 0805 10 22, with no-break spaces; what is not well formed stays as it is. */
    public String printed() {
        return isWellFormed() ? value.replaceAll("(?<=^(\\d{4}|\\d{6}|\\d{8}))(?=\\d)", "\u00a0") : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
