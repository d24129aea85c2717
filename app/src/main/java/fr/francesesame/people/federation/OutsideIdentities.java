package fr.francesesame.people.federation;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.foundation.accounts.NewAccount;
import fr.francesesame.foundation.accounts.Person.Kind;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose account an outside identity opens: the one it opened before, or the one with the same e-mail address, verified on both
 * sides, or a new operator's. An account made here has a password that nobody knows; its owner may ask for one by e-mail.
 */
@Component
class OutsideIdentities {

    private static final int PASSWORD_BYTES = 32;
    private static final String IDENTIFIER = "[A-Za-z0-9]{8,20}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    OutsideIdentities(JdbcClient jdbc, Accounts accounts, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Its identifier. Two first sign-ins at once open one account. */
    @Transactional
    String account(OutsidePerson person) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(person.issuer() + " " + person.subject())
                .query(Integer.class)
                .single();
        return known(person).orElseGet(() -> linked(person));
    }

    private Optional<String> known(OutsidePerson person) {
        return jdbc.sql("select username from outside_identity where issuer = ? and subject = ?")
                .params(person.issuer(), person.subject())
                .query(String.class)
                .optional();
    }

    private String linked(OutsidePerson person) {
        var username = Optional.ofNullable(person.email()).flatMap(accounts::at).orElseGet(() -> created(person));
        jdbc.sql("insert into outside_identity (issuer, subject, username) values (?, ?, ?)")
                .params(person.issuer(), person.subject(), username)
                .update();
        return username;
    }

    private String created(OutsidePerson person) {
        return Stream.concat(Stream.of(person.wishedUsername()), Stream.generate(OutsideIdentities::made))
                .filter(name -> name.matches(IDENTIFIER))
                .filter(name -> add(name, person))
                .findFirst()
                .orElseThrow();
    }

    /** False where the identifier is taken. */
    private boolean add(String username, OutsidePerson person) {
        var account = NewAccount.of(
                        username, Kind.OPERATOR, person.firstName(), person.lastName(), passwords.encode(random()))
                .reachedAt(person.email(), null);
        return !isSigningUp(username) && accounts.open(account);
    }

    private boolean isSigningUp(String username) {
        return jdbc.sql("select exists (select 1 from sign_up where lower(username) = lower(?))")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    private static String random() {
        var bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String made() {
        return "operateur" + (10_000 + RANDOM.nextInt(90_000));
    }
}
