package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.competence.Competence.NotDesignated;
import fr.francesesame.foundation.posts.SettledDesignations.Settling;
import java.util.List;

/** What settling a designation does to standing bookings. {@code SHOWN}: it was only tried, and undone; {@code ALREADY}: it is so. */
record DesignationEffect(State state, Settling settling, List<Lost> lost) {

    enum State {
        DONE,
        SHOWN,
        ALREADY
    }

    /** The same act with the same effect on the same bookings bears the same mark. */
    String mark() {
        return Integer.toHexString((settling + " " + lost).hashCode());
    }

    /** A booking whose goods the post may no longer check, and where they may be. */
    record Lost(Appointment booked, NotDesignated refusal) {}
}
