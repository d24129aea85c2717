package fr.francesesame.people.signin;

import fr.francesesame.foundation.accounts.Person.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How an account signs in. {@code confirmed}: a code of the chosen second factor was given once; until then the level is a wish.
 * {@code secret}: of the application, encrypted.
 */
record Factors(
        String username,
        Kind kind,
        Level level,
        boolean confirmed,
        @Nullable String email,
        @Nullable String mobile,
        byte @Nullable [] secret,
        long lastStep) {

    /** Level of security: what is asked for at each sign-in. */
    enum Level {
        PASSWORD,
        SMS,
        TOTP
    }

    boolean isAgent() {
        return kind != Kind.OPERATOR && kind != Kind.MACHINE;
    }
}
