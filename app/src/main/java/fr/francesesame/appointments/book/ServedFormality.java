package fr.francesesame.appointments.book;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a booking shows of a formality it serves; {@code arrival} is null where the message gave no ETA; {@code due}: until when its next step waits. */
public record ServedFormality(
        Reference reference,
        String type,
        @Nullable String goods,
        @Nullable String origin,
        int lines,
        int containers,
        @Nullable Instant arrival,
        @Nullable Instant due) {}
