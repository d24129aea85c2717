package fr.francesesame.appointments;

import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Live animals come first (Reg. (EU) 2017/625 art 49(3)): where a desk is full they take the place of other goods, which get the next one. */
@Component
class AnimalsFirst {

    private final BookingFormalities formalities;
    private final AppointmentRows rows;
    private final Places places;
    private final FreeTimes freeTimes;
    private final Placement placement;
    private final Bookings processes;
    private final Milestones milestones;

    AnimalsFirst(
            BookingFormalities formalities,
            AppointmentRows rows,
            Places places,
            FreeTimes freeTimes,
            Placement placement,
            Bookings processes,
            Milestones milestones) {
        this.formalities = formalities;
        this.rows = rows;
        this.places = places;
        this.freeTimes = freeTimes;
        this.placement = placement;
        this.processes = processes;
        this.milestones = milestones;
    }

    /** Makes room for animals at that time; false where they are none, or only animals hold the places. */
    boolean makeRoom(BookedAppointment animals, Instant startsAt) {
        return formalities.isOfAnimals(animals.id())
                && freeTimes.isOffered(animals, startsAt)
                && places.displaceable(animals, startsAt).map(this::displaced).orElse(false);
    }

    private boolean displaced(AppointmentId other) {
        var booked = rows.locked(other);
        var next = next(booked);
        if (next.isEmpty() || !placement.place(booked, next.get(), State.CHOSEN)) {
            return false;
        }
        formalities
                .references(other)
                .forEach(reference -> milestones.reached(reference, Milestone.APPOINTMENT_DISPLACED));
        if (!processes.slotChosen(other)) {
            throw new BookingChanged();
        }
        return true;
    }

    /** The first free time after the one that was lost. */
    private Optional<Instant> next(BookedAppointment booked) {
        var lost = booked.startsAt();
        return lost == null
                ? Optional.empty()
                : freeTimes.from(booked, lost.plusSeconds(1), 1).stream().findFirst();
    }
}
