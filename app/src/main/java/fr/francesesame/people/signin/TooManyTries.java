package fr.francesesame.people.signin;

import java.time.Duration;
import org.springframework.security.authentication.AccountStatusException;

/** Refused without a look at the password: too many refusals before. */
class TooManyTries extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
