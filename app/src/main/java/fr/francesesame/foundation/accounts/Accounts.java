package fr.francesesame.foundation.accounts;

import java.sql.Types;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where accounts are opened, changed and closed: nobody else writes them. */
@Component
public class Accounts {

    private static final String OPEN =
            """
            insert into account (username, kind, first_name, last_name, email, mobile, password_hash, phone,
                postal_address, company_number, security_level)
            values (:username, :kind, :firstName, :lastName, :email, :mobile, :passwordHash, :phone,
                :postalAddress, :companyNumber, :securityLevel) on conflict do nothing
            """;

    private static final String EMPTIED =
            """
            select column_name from information_schema.columns where table_schema = 'sesame' and table_name = 'account'
              and is_nullable = 'YES' and column_name not in ('username', 'kind', 'created_at')
            """;

    private final JdbcClient jdbc;

    public Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> address(String username) {
        return jdbc.sql("select email from account where username = ? and email is not null")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** Whose address it is, written with capitals or without. */
    public Optional<String> at(String email) {
        return jdbc.sql("select username from account where lower(email) = lower(?)")
                .param(email)
                .query(String.class)
                .optional();
    }

    /** As Spring Security wrote it; the account must be there. */
    public String passwordOf(String username) {
        return jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    /** False where its identifier or its address is another account's. */
    public boolean open(NewAccount account) {
        var row = new SimplePropertySqlParameterSource(account);
        row.registerSqlType("kind", Types.VARCHAR);
        return jdbc.sql(OPEN).paramSource(row).update() == 1;
    }

    /** {@code hash}: with the name of its algorithm, as Spring Security writes it. */
    public void setPassword(String username, String hash) {
        set("password_hash = ?", hash, username);
    }

    public void setAddress(String username, String email) {
        set("email = ?", email, username);
    }

    /** {@code mobile}: E.164, or empty. */
    public boolean setPerson(String username, String firstName, String lastName, String mobile) {
        return jdbc.sql("update account set first_name = ?, last_name = ?, mobile = nullif(?, '') where username = ?")
                        .params(firstName, lastName, mobile, username)
                        .update()
                == 1;
    }

    public void signedIn(String username) {
        jdbc.sql("update account set last_login_at = now() where username = ?")
                .param(username)
                .update();
    }

    /** Nobody signs in to an account that is closed. */
    public void setActive(String username, boolean active) {
        set("active = ?", active, username);
    }

    /** An account that nobody can use and that tells of nobody: every column that may be empty is empty. */
    public void copyWithoutPerson(String username, String pseudonym) {
        var empty = jdbc.sql(EMPTIED).query(String.class).list().stream()
                .map(column -> "'" + column + "', null")
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into account select (jsonb_populate_record(a, jsonb_build_object('username', :pseudonym::text,"
                        + " 'first_name', '', 'last_name', 'Compte clos', 'password_hash', '{bcrypt}-', 'active', false, "
                        + empty
                        + "))).* from account a where username = :username")
                .param("pseudonym", pseudonym)
                .param("username", username)
                .update();
    }

    /** Once all that named the account names another. */
    public void remove(String username) {
        jdbc.sql("delete from account where username = ?").param(username).update();
    }

    private void set(String change, Object value, String username) {
        jdbc.sql("update account set " + change + " where username = ?")
                .params(value, username)
                .update();
    }
}
