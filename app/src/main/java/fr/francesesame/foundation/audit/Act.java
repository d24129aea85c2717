package fr.francesesame.foundation.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did. {@code action}: a key {@code audit.action.<action>} of the message file; {@code person}: an
 * account, null for whoever is signed in; {@code details}: ids and codes, never a person's data, and the reason that an agent gives for
 * handing work over.
 */
public record Act(String action, @Nullable String person, @Nullable Subject subject, Map<String, String> details) {

    /** What the act was about. */
    public record Subject(Kind kind, String id) {}

    /** A subject of the kind ACCOUNT is named by its identifier and kept by its number; a CASE is kept as FORMALITY where it is one. */
    public enum Kind {
        FORMALITY,
        CASE,
        APPOINTMENT,
        ACCOUNT,
        COMPANY,
        LAW,
        MESSAGE,
        REQUEST,
        OTHER
    }

    public static Act of(String action) {
        return new Act(action, null, null, Map.of());
    }

    public Act by(String username) {
        return new Act(action, username, subject, details);
    }

    public Act on(Kind kind, String id) {
        return new Act(action, person, new Subject(kind, id), details);
    }

    public Act with(Map<String, String> details) {
        return new Act(action, person, subject, details);
    }
}
