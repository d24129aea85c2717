package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.MoveReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One appointment with the times it can take. {@code movesTo}: name of the post to which its goods have gone, null where it is theirs;
 * {@code mode}: how several containers are to be presented; {@code next}: key of the sentence that tells what comes next;
 * {@code chooses}: the operator may set its time; {@code may…}: what an agent may do here.
 */
record AppointmentPage(
        AppointmentDetails details,
        @Nullable Misplacement elsewhere,
        @Nullable String movesTo,
        OfferedTimes times,
        String mode,
        String next,
        boolean chooses,
        boolean mayMove,
        boolean mayCancel,
        boolean mayRedirect) {

    /** Why the post may move or cancel it. */
    public List<MoveReason> reasons() {
        return List.of(MoveReason.values());
    }
}
