package fr.francesesame.people.signin;

import org.springframework.security.authentication.AccountStatusException;

/**
 * The password was right and the account wants more. An exception and not a half-signed-in person: whoever stands here holds no
 * right at any door, only that to give the second factor, kept in his session.
 */
class SecondFactorRequired extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    private final String username;

    SecondFactorRequired(String username) {
        super("second factor required");
        this.username = username;
    }

    String username() {
        return username;
    }
}
