package fr.francesesame.people.signin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Rules for a password: 8 characters or more with lower case, upper case, digit and special character (the underscore is none), or 16 of
 * any kind; none that everybody tries first, and none made of what is known of its owner.
 */
public final class PasswordRule {

    private static final int SHORTEST = 8;
    /** From here on length alone is strength enough. */
    private static final int LONG = 16;
    /** Hashing is slow on purpose: no text of any length. */
    private static final int LONGEST = 128;

    private static final List<String> CONTEXT =
            List.of("sesame", "france", "douane", "sivep", "importation", "motdepasse", "password");

    private PasswordRule() {}

    /** Key of the sentence that says what is wrong; empty where nothing is. {@code known}: names of its owner and of his company. */
    public static Optional<String> fault(String password, Collection<String> known) {
        if (password.isEmpty()) {
            return Optional.of("signin.password.empty");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("signin.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("signin.password.long");
        }
        var missing = password.length() < LONG ? missing(password) : Optional.<String>empty();
        return missing.or(() -> guessable(password, known));
    }

    private static Optional<String> guessable(String password, Collection<String> known) {
        if (CommonPasswords.contain(password)) {
            return Optional.of("signin.password.common");
        }
        var words = Stream.concat(known.stream(), CONTEXT.stream());
        return CommonPasswords.isMadeOf(password, words) ? Optional.of("signin.password.known") : Optional.empty();
    }

    private static Optional<String> missing(String password) {
        if (!has(password, Character::isLowerCase)) {
            return Optional.of("signin.password.lower");
        }
        if (!has(password, Character::isUpperCase)) {
            return Optional.of("signin.password.upper");
        }
        if (!has(password, Character::isDigit)) {
            return Optional.of("signin.password.digit");
        }
        return has(password, PasswordRule::isSpecial) ? Optional.empty() : Optional.of("signin.password.special");
    }

    private static boolean has(String password, IntPredicate kind) {
        return password.codePoints().anyMatch(kind);
    }

    private static boolean isSpecial(int sign) {
        return !Character.isLetterOrDigit(sign) && !Character.isWhitespace(sign) && sign != '_';
    }
}
