package fr.francesesame.people.signin;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.people.letters.Letters;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords and addresses of accounts, and changing them. */
@Component
class Credentials {

    private final Accounts accounts;
    private final GuessableNames names;
    private final PasswordEncoder passwords;
    private final Letters letters;
    private final Tries tries;
    private final Waits waits;

    Credentials(
            Accounts accounts,
            GuessableNames names,
            PasswordEncoder passwords,
            Letters letters,
            Tries tries,
            Waits waits) {
        this.accounts = accounts;
        this.names = names;
        this.passwords = passwords;
        this.letters = letters;
        this.tries = tries;
        this.waits = waits;
    }

    /** What is wrong with the password given for a change that asks for it again; empty where it is the right one. */
    Optional<Fault> faultOf(String username, String password) {
        var wait = tries.take(Bound.CODE_FOR_ACCOUNT, username + ":password");
        if (wait.isPresent()) {
            return Optional.of(new Fault("signin.tooMany", waits.inWords(wait.get())));
        }
        return passwords.matches(password, accounts.passwordOf(username))
                ? Optional.empty()
                : Optional.of(new Fault("signin.password.wrong", ""));
    }

    /** Key of the sentence that says which rule a new password of that account breaks. */
    Optional<String> faultOfRules(String username, String password) {
        return PasswordRule.fault(password, names.of(username));
    }

    /** The same, also where it is the password that the account has: for whoever holds a link, whose tries are bounded. */
    Optional<String> faultOfNew(String username, String password) {
        return faultOfRules(username, password)
                .or(() -> passwords.matches(password, accounts.passwordOf(username))
                        ? Optional.of("signin.password.same")
                        : Optional.empty());
    }

    Optional<String> address(String username) {
        return accounts.address(username);
    }

    boolean isTaken(String address) {
        return accounts.at(address).isPresent();
    }

    @Transactional
    public void changePassword(String username, String password) {
        accounts.setPassword(username, passwords.encode(password));
        tell(LetterKind.PASSWORD_CHANGED, username);
    }

    /** The address that is left is told. */
    @Transactional
    public void changeAddress(String username, String address) {
        tell(LetterKind.ADDRESS_CHANGED, username);
        accounts.setAddress(username, address);
    }

    void tell(LetterKind kind, String username) {
        address(username).ifPresent(address -> letters.post(kind, username, address));
    }

    /** Key of a sentence, and what it names. */
    record Fault(String key, String fact) {}
}
