package fr.francesesame.foundation.accounts;

import fr.francesesame.foundation.accounts.Person.Kind;
import org.jspecify.annotations.Nullable;

/** An account to be opened; numbers as E.164. {@code securityLevel}: what its owner wishes beside a password. */
public record NewAccount(
        String username,
        Kind kind,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String mobile,
        String passwordHash,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String companyNumber,
        String securityLevel) {

    private static final String PASSWORD_ALONE = "PASSWORD";

    /** One that nothing more is known of. */
    public static NewAccount of(String username, Kind kind, String firstName, String lastName, String passwordHash) {
        return new NewAccount(
                username, kind, firstName, lastName, null, null, passwordHash, null, null, null, PASSWORD_ALONE);
    }

    /** {@code mobile}: null where none was given. */
    public NewAccount reachedAt(@Nullable String email, @Nullable String mobile) {
        return new NewAccount(
                username,
                kind,
                firstName,
                lastName,
                email,
                mobile,
                passwordHash,
                phone,
                postalAddress,
                companyNumber,
                securityLevel);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
