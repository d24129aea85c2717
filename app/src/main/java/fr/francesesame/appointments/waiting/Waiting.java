package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.places.FreedPlaces;
import fr.francesesame.appointments.places.Places;
import fr.francesesame.processes.Offers;
import fr.francesesame.terms.AppointmentId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens to a wish when its booking gets a time, or is over. */
@Component
public class Waiting {

    private final Wishes wishes;
    private final Places places;
    private final Offers offers;
    private final FreedPlaces freed;

    Waiting(Wishes wishes, Places places, Offers offers, FreedPlaces freed) {
        this.wishes = wishes;
        this.places = places;
        this.offers = offers;
        this.freed = freed;
    }

    /** Somebody who chose a time himself still waits for an earlier one, but does not take the one that was offered. */
    public void chosen(BookedAppointment booked) {
        open(booked.id()).filter(Wish::isOffered).ifPresent(wish -> end(wish, Wish.State.DECLINED, booked));
    }

    /** The booking needs no place any more. */
    public void left(BookedAppointment booked) {
        open(booked.id()).ifPresent(wish -> end(wish, Wish.State.WITHDRAWN, booked));
    }

    /** Ends a wish that no longer waits; what was held for it goes to the next one. */
    void end(Wish wish, Wish.State state, BookedAppointment booked) {
        wishes.become(wish, state);
        if (wish.isOffered()) {
            places.freeOffered(booked.id());
            offers.answered(Objects.requireNonNull(wish.offerId()));
            freed.tell(booked.desk());
        }
    }

    /** The offered place is no more: whoever waited goes on waiting, where he stood. */
    public void offerFails(AppointmentId appointment) {
        open(appointment).filter(Wish::isOffered).ifPresent(wish -> {
            wishes.become(wish, Wish.State.WAITING);
            places.freeOffered(appointment);
            offers.answered(Objects.requireNonNull(wish.offerId()));
        });
    }

    public Optional<Wish> open(AppointmentId appointment) {
        return wishes.last(appointment).filter(Wish::isOpen);
    }
}
