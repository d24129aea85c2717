package fr.francesesame.notices.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a person wants no message outside the window, and when the daily digest comes; by the clock of {@code zone}. */
record Rhythm(
        ZoneId zone, @Nullable LocalTime quietFrom, @Nullable LocalTime quietUntil, @Nullable LocalTime digestAt) {

    static final Rhythm NONE = new Rhythm(FrenchTime.PARIS, null, null, null);

    /** When the quiet hours end that this moment falls into; empty outside of them. */
    Optional<Instant> quietEnd(Instant moment) {
        if (quietFrom == null || quietUntil == null) {
            return Optional.empty();
        }
        var local = moment.atZone(zone);
        return isQuiet(local.toLocalTime()) ? Optional.of(nextAt(quietUntil, local)) : Optional.empty();
    }

    boolean isQuiet(LocalTime time) {
        if (quietFrom == null || quietUntil == null) {
            return false;
        }
        var started = !time.isBefore(quietFrom);
        var over = !time.isBefore(quietUntil);
        return quietFrom.isBefore(quietUntil) ? started && !over : started || !over;
    }

    /** The hour of the digest that follows this moment; empty without a digest. */
    Optional<Instant> nextDigest(Instant moment) {
        return Optional.ofNullable(digestAt).map(time -> nextAt(time, moment.atZone(zone)));
    }

    /** In the night that has an hour twice its second run counts, or a moment just past could be answered. */
    private static Instant nextAt(LocalTime time, ZonedDateTime from) {
        var today = from.with(time).withLaterOffsetAtOverlap();
        var next = today.isAfter(from)
                ? today
                : from.toLocalDate()
                        .plusDays(1)
                        .atTime(time)
                        .atZone(from.getZone())
                        .withLaterOffsetAtOverlap();
        return next.toInstant();
    }
}
