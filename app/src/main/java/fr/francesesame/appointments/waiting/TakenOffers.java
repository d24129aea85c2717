package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.ListeningProcess;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.appointments.refusals.Refused;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives the place that was held to the operator who takes it. */
@Component
class TakenOffers {

    private final BookedAppointments appointments;
    private final WaitingRules rules;
    private final Waiting waiting;
    private final Placement placement;
    private final ListeningProcess process;

    TakenOffers(
            BookedAppointments appointments,
            WaitingRules rules,
            Waiting waiting,
            Placement placement,
            ListeningProcess process) {
        this.appointments = appointments;
        this.rules = rules;
        this.waiting = waiting;
        this.placement = placement;
        this.process = process;
    }

    /** Refused once its time to answer is over, or where the post may no longer check the goods. */
    Appointment take(Appointment booked, Instant startsAt, String username) {
        rules.standsWithItsGoods(booked);
        var wish = waiting.offered(booked, startsAt).orElseThrow(TakenOffers::over);
        if (!placement.place(booked, startsAt)) {
            throw over();
        }
        waiting.taken(wish);
        var taken = appointments.save(booked.takeOffer(booked.receivedAt(startsAt)), username);
        process.slotChosen(booked.id());
        return taken;
    }

    private static Refused over() {
        return new Refused("appointments.offer.over");
    }
}
