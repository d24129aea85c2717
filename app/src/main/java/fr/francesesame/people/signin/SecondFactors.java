package fr.francesesame.people.signin;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import fr.francesesame.people.signin.Factors.Level;
import fr.francesesame.terms.Writing;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an account needs a second factor, and whether a code is the right one. */
@Component
class SecondFactors {

    private static final int CODE_LENGTH = 6;

    private final RecordedFactors recordedFactors;
    private final Totp totp;
    private final SecretBox box;
    private final SmsCodes sms;
    private final RecoveryCodes recovery;
    private final Tries tries;
    private final SignInSettings settings;

    SecondFactors(
            RecordedFactors recordedFactors,
            Totp totp,
            SecretBox box,
            SmsCodes sms,
            RecoveryCodes recovery,
            Tries tries,
            SignInSettings settings) {
        this.recordedFactors = recordedFactors;
        this.totp = totp;
        this.box = box;
        this.sms = sms;
        this.recovery = recovery;
        this.tries = tries;
        this.settings = settings;
    }

    boolean areNeededBy(String username) {
        return recordedFactors
                .find(username)
                .filter(factors -> factors.level() != Level.PASSWORD || mustHave(factors))
                .isPresent();
    }

    /** Agents and administrators may not do without. */
    boolean mustHave(Factors factors) {
        return factors.isAgent() && settings.agentsNeedSecondFactor();
    }

    /** Takes one of the tries; how long to wait where none is left. */
    Optional<Duration> take(String username) {
        return tries.take(Bound.CODE_FOR_ACCOUNT, username);
    }

    /** A code by SMS or of the application, or a recovery code. */
    boolean accept(Factors factors, String typed) {
        var code = Writing.withoutBlanks(typed);
        var username = factors.username();
        if (code.length() != CODE_LENGTH) {
            return recovery.use(username, code);
        }
        return factors.level() == Level.SMS ? sms.use(username, code).isPresent() : isOfApplication(factors, code);
    }

    private boolean isOfApplication(Factors factors, String code) {
        var secret = factors.secret();
        if (secret == null) {
            return false;
        }
        var step =
                totp.step(box.open(SecretColumn.SECOND_FACTOR, factors.username(), secret), code, factors.lastStep());
        return step.isPresent() && recordedFactors.use(factors.username(), step.getAsLong());
    }
}
