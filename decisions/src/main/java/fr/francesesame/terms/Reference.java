package fr.francesesame.terms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reference of a formality as its register gave it, for a CHED {@code CHEDPP.FR.2026.9000117}; it is the business key of the process. */
public record Reference(String value) {

    private static final int LONGEST = 60;
    private static final Pattern CHED = Pattern.compile("CHED(A|PP|P|D)\\.([A-Z]{2})\\.(\\d{4})\\.(\\d{7})[A-Z]?");

    /** However it is written, with blanks or in small letters, it is the same reference. */
    public Reference {
        value = Writing.code(value);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a reference has 1 to 60 characters");
        }
    }

    /** The reference that somebody has written or sent; empty where it can be none. */
    public static Optional<Reference> written(@Nullable String text) {
        return Optional.of(Writing.code(text))
                .filter(code -> !code.isEmpty() && code.length() <= LONGEST)
                .map(Reference::new);
    }

    /** The CHED type that the reference itself tells, empty where it is not written as a CHED's. */
    public Optional<FormalityType> chedType() {
        var matcher = CHED.matcher(value);
        return matcher.matches() ? Optional.of(FormalityType.ofChed(matcher.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
