package fr.francesesame.signin;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Rules for a password: 8 characters or more with lower case, upper case, digit and special character; the underscore is none. */
public final class PasswordRule {

    private static final int SHORTEST = 8;
    /** Hashing is slow on purpose: no text of any length. */
    private static final int LONGEST = 128;

    private PasswordRule() {}

    /** Key of the sentence that says what is missing; empty where nothing is. */
    public static Optional<String> fault(String password) {
        if (password.isEmpty()) {
            return Optional.of("signin.password.empty");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("signin.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("signin.password.long");
        }
        return missing(password);
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
