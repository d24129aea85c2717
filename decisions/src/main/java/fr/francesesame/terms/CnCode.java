package fr.francesesame.terms;

/** Code of the Combined Nomenclature as notified, without blanks and dots; 4, 6, 8 or 10 digits are well formed, anything else is kept as it came. */
public record CnCode(String value) {

    public CnCode {
        var plain = Writing.withoutBlanks(value);
        value = plain.matches("[\\d.]+") ? plain.replace(".", "") : plain;
    }

    /** Digits only, of one of the lengths that notifications use. */
    public boolean isWellFormed() {
        return value.matches("\\d{4}|\\d{6}|\\d{8}|\\d{10}");
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
