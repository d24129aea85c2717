package fr.francesesame.demonstration;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Outside the demonstration no account may be opened with the password that stands in the README: the start is refused. */
@Component
@Profile("!demonstration")
class ForgottenAccounts implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    ForgottenAccounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var names = DemonstrationData.read("accounts.csv").stream()
                .map(row -> row.get("username"))
                .toList();
        if (hashesOf(names).stream().anyMatch(hash -> passwords.matches(DemonstrationAccounts.PASSWORD, hash))) {
            throw new DemonstrationDatabase();
        }
    }

    private List<String> hashesOf(List<String> names) {
        return jdbc.sql("select distinct password_hash from account where username in (:names) and active")
                .param("names", names)
                .query(String.class)
                .list();
    }

    /** The database named for production was filled by the demonstration. */
    static class DemonstrationDatabase extends RuntimeException {}
}
