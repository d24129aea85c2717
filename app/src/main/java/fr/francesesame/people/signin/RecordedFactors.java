package fr.francesesame.people.signin;

import fr.francesesame.foundation.accounts.AccountFactors;
import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.people.signin.Factors.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps levels of security and the secrets that go with them. */
@Component
class RecordedFactors {

    private final AccountFactors accounts;
    private final JdbcClient jdbc;

    RecordedFactors(AccountFactors accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    Optional<Factors> find(String username) {
        return jdbc.sql(
                        """
                select username, kind, security_level, second_factor_confirmed_at is not null as confirmed, email, mobile,
                    totp_secret, totp_last_step from account where username = ?""")
                .param(username)
                .query(RecordedFactors::factors)
                .optional();
    }

    Factors of(String username) {
        return find(username).orElseThrow();
    }

    void passwordAlone(String username) {
        accounts.setNone(username);
        jdbc.sql("delete from recovery_code where username = ?").param(username).update();
    }

    void sms(String username, String mobile) {
        accounts.setSms(username, mobile);
    }

    void totp(String username, byte[] secret, long step) {
        accounts.setTotp(username, secret, step);
    }

    boolean use(String username, long step) {
        return accounts.use(username, step);
    }

    private static Factors factors(ResultSet row, int number) throws SQLException {
        return new Factors(
                row.getString("username"),
                Kind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("security_level")),
                row.getBoolean("confirmed"),
                row.getString("email"),
                row.getString("mobile"),
                row.getBytes("totp_secret"),
                row.getLong("totp_last_step"));
    }
}
