package fr.francesesame.foundation.accounts;

import org.jspecify.annotations.Nullable;

/** Somebody with an account. E-mail address and mobile number (E.164) are null where he gave none. */
public record Person(
        String username,
        Kind kind,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String mobile) {

    /** What an account is for. */
    public enum Kind {
        OPERATOR,
        INSPECTOR,
        SUPERVISOR,
        ANALYST,
        STATISTICS,
        ADMINISTRATOR,
        MACHINE
    }
}
