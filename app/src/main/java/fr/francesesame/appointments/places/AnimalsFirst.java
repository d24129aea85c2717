package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Live animals come first (Reg. (EU) 2017/625 art 49(3)): where a desk is full they take the places of other goods, as many as they
 * need, and these get the next ones. All of it happens, or nothing.
 */
@Component
public class AnimalsFirst {

    private final BookingFormalities formalities;
    private final AppointmentRows rows;
    private final FreeTimes freeTimes;
    private final Displacement displacement;
    private final Bookings processes;
    private final Milestones milestones;

    AnimalsFirst(
            BookingFormalities formalities,
            AppointmentRows rows,
            FreeTimes freeTimes,
            Displacement displacement,
            Bookings processes,
            Milestones milestones) {
        this.formalities = formalities;
        this.rows = rows;
        this.freeTimes = freeTimes;
        this.displacement = displacement;
        this.processes = processes;
        this.milestones = milestones;
    }

    /** Seats the animals at that time; false, with nobody moved, where they are none or others cannot all make room for them. */
    public boolean seat(BookedAppointment animals, Instant startsAt) {
        if (!formalities.isOfAnimals(animals.id()) || !freeTimes.isOffered(animals, startsAt)) {
            return false;
        }
        var displaced = displacement.needed(animals, startsAt);
        if (displaced.isEmpty()) {
            return false;
        }
        var others = displaced.get().stream().map(rows::locked).toList();
        if (!displacement.needed(animals, startsAt).equals(displaced)) {
            throw new CannotAcquireLockException("the desk has changed meanwhile");
        }
        if (!displacement.swap(animals, startsAt, others)) {
            return false;
        }
        tell(displaced.get());
        return true;
    }

    private void tell(List<AppointmentId> displaced) {
        for (var other : displaced) {
            formalities
                    .references(other)
                    .forEach(reference -> milestones.reached(reference, Milestone.APPOINTMENT_DISPLACED));
            if (!processes.slotChosen(other)) {
                throw new BookingChanged();
            }
        }
    }
}
