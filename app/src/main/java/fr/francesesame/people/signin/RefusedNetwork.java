package fr.francesesame.people.signin;

import org.springframework.security.authentication.AccountStatusException;

/** The sign-in comes through an anonymising network. */
class RefusedNetwork extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    RefusedNetwork() {
        super("anonymising network");
    }
}
