package fr.francesesame.people.letters;

import java.time.Duration;

/** What an e-mail of an account or of a company is about, where its link leads and how long the link lives; without one it only informs. */
public enum LetterKind {
    ACTIVATION("/inscription/activation", Duration.ofHours(48)),
    ACCOUNT_EXISTS("", Duration.ZERO),
    NEW_PASSWORD("/mot-de-passe/nouveau", Duration.ofHours(1)),
    NEW_ADDRESS("/compte/courriel/confirmation", Duration.ofHours(24)),
    ADDRESS_CHANGED("", Duration.ZERO),
    PASSWORD_CHANGED("", Duration.ZERO),
    SECURITY_CHANGED("", Duration.ZERO),
    MANDATE_GIVEN("", Duration.ZERO),
    MANDATE_ACCEPTED("", Duration.ZERO),
    MANDATE_REFUSED("", Duration.ZERO),
    MANDATE_ENDED("", Duration.ZERO),
    ADHESION_ASKED("", Duration.ZERO),
    ADHESION_CONVENTION("", Duration.ZERO),
    ADHESION_AUDITED("", Duration.ZERO),
    ADHESION_OPEN("", Duration.ZERO),
    ADHESION_REFUSED("", Duration.ZERO),
    ASSISTANCE_RECEIVED("/assistance/suivi", Duration.ofDays(60)),
    ASSISTANCE_ASKED("/assistance/suivi", Duration.ofDays(60)),
    ASSISTANCE_ANSWERED("/assistance/suivi", Duration.ofDays(60)),
    ASSISTANCE_CLOSED("/assistance/suivi", Duration.ofDays(60));

    private final String path;
    private final Duration lifetime;

    LetterKind(String path, Duration lifetime) {
        this.path = path;
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }

    String path() {
        return path;
    }

    boolean hasLink() {
        return !path.isEmpty();
    }
}
