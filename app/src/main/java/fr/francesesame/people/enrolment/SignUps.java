package fr.francesesame.people.enrolment;

import static fr.francesesame.people.letters.LetterKind.ACCOUNT_EXISTS;
import static fr.francesesame.people.letters.LetterKind.ACTIVATION;

import fr.francesesame.foundation.accounts.PhoneRule;
import fr.francesesame.people.letters.Letters;
import fr.francesesame.people.letters.Links;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people up and activates what they signed up for. Whether an address has an account is said to that address only. */
@Component
class SignUps {

    private final RecordedSignUps signUps;
    private final Letters letters;
    private final Links links;
    private final PasswordEncoder passwords;
    private final TermsSettings terms;
    private final TransactionTemplate transaction;

    SignUps(
            RecordedSignUps signUps,
            Letters letters,
            Links links,
            PasswordEncoder passwords,
            TermsSettings terms,
            PlatformTransactionManager transactions) {
        this.signUps = signUps;
        this.letters = letters;
        this.links = links;
        this.passwords = passwords;
        this.terms = terms;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** False where the identifier is taken. A form sent twice is one sign-up. */
    boolean register(SignUpForm form) {
        var known = signUps.find(form.identifiant());
        if (known.isPresent()) {
            return isSame(known.get(), form) && again(known.get());
        }
        if (signUps.isAccount(form.identifiant())) {
            return false;
        }
        var signUp = signUp(form);
        try {
            transaction.executeWithoutResult(status -> keep(signUp));
            return true;
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }

    private boolean isSame(SignUp known, SignUpForm form) {
        return known.email().equalsIgnoreCase(form.courriel())
                && passwords.matches(form.motDePasse(), known.passwordHash());
    }

    private boolean again(SignUp known) {
        transaction.executeWithoutResult(status -> letters.post(ACTIVATION, known.username(), known.email()));
        return true;
    }

    private void keep(SignUp signUp) {
        var owner = signUps.accountAt(signUp.email());
        if (owner.isPresent()) {
            letters.post(ACCOUNT_EXISTS, owner.get(), signUp.email());
        } else {
            signUps.add(signUp, ACTIVATION.lifetime());
            letters.post(ACTIVATION, signUp.username(), signUp.email());
        }
    }

    /** The sign-up that this link, with this identifier and password, would activate. */
    Optional<SignUp> recognised(String token, String username, String password) {
        return links.find(ACTIVATION, token)
                .flatMap(link -> signUps.find(link.subject()))
                .filter(signUp -> signUp.username().equalsIgnoreCase(username))
                .filter(signUp -> passwords.matches(password, signUp.passwordHash()));
    }

    boolean isGood(String token) {
        return links.find(ACTIVATION, token)
                .flatMap(link -> signUps.find(link.subject()))
                .isPresent();
    }

    /** False where the link has served meanwhile, or its address has got an account. */
    boolean activate(String token) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> links.use(ACTIVATION, token)
                    .flatMap(link -> signUps.find(link.subject()))
                    .map(this::activated)
                    .orElse(false)));
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }

    private boolean activated(SignUp signUp) {
        signUps.activate(signUp);
        links.revoke(ACTIVATION, signUp.username());
        return true;
    }

    private SignUp signUp(SignUpForm form) {
        return new SignUp(
                form.identifiant(),
                passwords.encode(form.motDePasse()),
                form.niveau(),
                form.courriel(),
                form.nom(),
                form.prenom(),
                PhoneRule.number(form.telephone()).orElse(null),
                PhoneRule.mobile(form.mobile()).orElse(null),
                orNull(form.adresse()),
                orNull(SignUpRules.digits(form.entreprise())),
                terms.version(),
                terms.consentVersion());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
