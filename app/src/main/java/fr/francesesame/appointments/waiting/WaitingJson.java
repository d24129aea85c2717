package fr.francesesame.appointments.waiting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last wish of a booking as programs read it; {@code state} is {@code NONE} where it has never waited, {@code ahead} how many are
 * asked first, {@code offer} is there while a place is held for it.
 */
record WaitingJson(
        String state, @Nullable LocalDate fromDay, @Nullable LocalDate toDay, int ahead, @Nullable Offer offer) {

    static final WaitingJson NONE = new WaitingJson("NONE", null, null, 0, null);

    static WaitingJson of(Wish wish, int ahead) {
        var start = wish.offeredStart();
        var until = wish.offerUntil();
        var offer = wish.isOffered() && start != null && until != null ? new Offer(start, until) : null;
        return new WaitingJson(wish.state().name(), wish.fromDay(), wish.toDay(), ahead, offer);
    }

    /** {@code until}: when it is offered to the next one. */
    record Offer(Instant startsAt, Instant until) {}

    /** Days of the post, ISO 8601, both included. */
    record Days(@Nullable String fromDay, @Nullable String toDay) {}

    /** The place that was seen offered. */
    record Answer(@Nullable String startsAt) {}
}
