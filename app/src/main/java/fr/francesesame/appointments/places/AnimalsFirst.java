package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.ListeningProcess;
import java.time.Instant;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Live animals come first (Reg. (EU) 2017/625 art 49(3)): where a desk is full they take the places of other goods, as many as they
 * need, and these get the next ones. All of it happens, or nothing.
 */
@Component
class AnimalsFirst {

    private final BookingFormalities formalities;
    private final BookedAppointments appointments;
    private final FreeTimes freeTimes;
    private final Displacement displacement;
    private final ListeningProcess process;

    AnimalsFirst(
            BookingFormalities formalities,
            BookedAppointments appointments,
            FreeTimes freeTimes,
            Displacement displacement,
            ListeningProcess process) {
        this.formalities = formalities;
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.displacement = displacement;
        this.process = process;
    }

    /** Seats the animals at that time; false, with nobody moved, where they are none or others cannot all make room for them. */
    boolean seat(Appointment animals, Instant startsAt) {
        if (!formalities.isOfAnimals(animals.id()) || !freeTimes.isOffered(animals, startsAt)) {
            return false;
        }
        var displaced = displacement.needed(animals, startsAt);
        if (displaced.isEmpty()) {
            return false;
        }
        var others = displaced.get().stream().map(appointments::locked).toList();
        if (!displacement.needed(animals, startsAt).equals(displaced)) {
            throw new CannotAcquireLockException("the desk has changed meanwhile");
        }
        var times = displacement.swap(animals, startsAt, others);
        times.ifPresent(given -> given.forEach(this::giveWay));
        return times.isPresent();
    }

    private void giveWay(Appointment other, Instant next) {
        appointments.save(other.giveWay(other.receivedAt(next)), null);
        process.slotChosen(other.id());
    }
}
