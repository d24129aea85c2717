package fr.francesesame.foundation.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as somebody signs in to them. */
@Repository
class SignInAccounts {

    private final JdbcClient jdbc;

    SignInAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Capitals do not matter. */
    Optional<SignInAccount> named(String username) {
        return jdbc.sql("select username, password_hash, kind, active, array(select scope from machine_scope m"
                        + " where m.username = a.username) as scopes from account a where lower(username) = lower(?)")
                .param(username)
                .query((row, number) -> account(row))
                .optional();
    }

    private static SignInAccount account(ResultSet row) throws SQLException {
        return new SignInAccount(
                row.getString("username"),
                row.getString("password_hash"),
                row.getString("kind"),
                row.getBoolean("active"),
                List.of((String[]) row.getArray("scopes").getArray()));
    }

    /** {@code scopes}: what a machine may bring; of people there are none. */
    record SignInAccount(String username, String passwordHash, String kind, boolean active, List<String> scopes) {}
}
