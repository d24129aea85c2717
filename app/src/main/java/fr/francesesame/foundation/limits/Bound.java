package fr.francesesame.foundation.limits;

import java.time.Duration;

/** What is bounded: so many tries in that time, which come back one by one. */
public enum Bound {
    /** Complete sign-up forms from one network. */
    SIGN_UP_FROM_NETWORK(20, Duration.ofHours(1)),
    /** E-mails of accounts that one address can be made to receive. */
    LETTER_TO_ADDRESS(5, Duration.ofHours(1)),
    /** Links of e-mails tried, and forgotten passwords asked for, from one network. */
    LINK_FROM_NETWORK(30, Duration.ofMinutes(15)),
    /** Refused sign-ins from one network, whatever the names. */
    REFUSED_FROM_NETWORK(60, Duration.ofMinutes(15)),
    /** Refused sign-ins to one account from networks it has never signed in from. */
    REFUSED_FOR_ACCOUNT(50, Duration.ofHours(1)),
    /** Refused sign-ins to one account from a browser that it has signed in from. */
    REFUSED_FROM_DEVICE(10, Duration.ofMinutes(15)),
    /** Secrets of one program that were wrong, from one network. */
    TOKEN_REFUSED_FROM_NETWORK(60, Duration.ofMinutes(15)),
    /** Sealed files that one network has looked at, each of which is unpacked and its digests made. */
    VERIFICATION_FROM_NETWORK(30, Duration.ofMinutes(15)),
    /** Secrets of whatever programs that were wrong, from one network. */
    TOKEN_REFUSED_TO_ALL(600, Duration.ofMinutes(15)),
    /** Codes by SMS, which cost money. */
    SMS_FOR_ACCOUNT(5, Duration.ofHours(1)),
    /** Lines of the audit on refused calls to the engine. */
    ENGINE_REFUSED_FOR_ACCOUNT(100, Duration.ofHours(1)),
    /** Messages that one account writes to the administration. */
    MESSAGE_OF_ACCOUNT(60, Duration.ofHours(1)),
    /** Requests for assistance, and messages to them, of one account. */
    ASSISTANCE_OF_ACCOUNT(30, Duration.ofHours(1)),
    /** The same without an account, from one network. */
    ASSISTANCE_FROM_NETWORK(12, Duration.ofHours(1)),
    /** The same without an account, from all networks together. */
    ASSISTANCE_FROM_ALL(240, Duration.ofHours(1)),
    /** Codes of a second factor given wrongly for one account. */
    CODE_FOR_ACCOUNT(10, Duration.ofMinutes(15));

    private final int tries;
    private final Duration within;

    Bound(int tries, Duration within) {
        this.tries = tries;
        this.within = within;
    }

    int tries() {
        return tries;
    }

    Duration within() {
        return within;
    }
}
