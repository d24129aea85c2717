package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.book.Appointment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of a desk does to standing bookings; {@code done} is false where it was only tried, and undone. */
record Effect(boolean done, List<Move> moves) {

    /** Two effects that move the same bookings to the same times carry the same mark. */
    String mark() {
        return Integer.toHexString(moves.toString().hashCode());
    }

    /** A booking that cannot stay as it is; {@code to} is null where no time is free for it within two months. */
    record Move(Appointment booked, Instant from, @Nullable Instant to) {

        /** Another seat at the same time: the operator need not know. */
        boolean isSilent() {
            return from.equals(to);
        }
    }
}
