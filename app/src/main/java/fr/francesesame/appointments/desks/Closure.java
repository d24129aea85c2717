package fr.francesesame.appointments.desks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time at which a desk, or one seat of it, receives nothing. {@code id} is 0 and {@code setBy} empty before it is kept; without a seat all of them are closed. */
public record Closure(long id, @Nullable Integer seat, Instant startsAt, Instant endsAt, String reason, String setBy) {

    /** Whether that seat receives nothing at some moment of the period. */
    public boolean stops(int place, Instant from, Instant to) {
        return (seat == null || seat == place) && startsAt.isBefore(to) && from.isBefore(endsAt);
    }
}
