package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.AppointmentEvent.Cancelled;
import fr.francesesame.appointments.book.AppointmentEvent.CancelledByPost;
import fr.francesesame.appointments.book.AppointmentEvent.Missed;
import fr.francesesame.appointments.book.Happened;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Frees the places of an appointment that no longer needs them, before anybody else hears of it. */
@Component
class GivenUpPlaces {

    private final Places places;

    GivenUpPlaces(Places places) {
        this.places = places;
    }

    @EventListener
    @Order(1)
    void on(Happened happened) {
        var event = happened.event();
        if (event instanceof Cancelled || event instanceof CancelledByPost || event instanceof Missed) {
            places.free(happened.after().id());
        }
    }
}
