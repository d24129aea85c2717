package fr.francesesame.portal.assistance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for assistance by its number, of an account ({@code username}) or of an address ({@code email}); {@code reference}: the formality
 * that it is about; {@code dueAt}: until when the one who is awaited has time, null where nobody is.
 */
record HelpRequest(
        String number,
        HelpKind kind,
        String subject,
        @Nullable String username,
        @Nullable String email,
        HelpContext context,
        @Nullable String reference,
        HelpState state,
        @Nullable Instant dueAt,
        Instant openedAt,
        Instant changedAt) {

    boolean isOf(String account) {
        return account.equals(username);
    }

    /** What names the person in a file's record: the account, or nobody. */
    String writer() {
        return username == null ? "" : username;
    }
}
