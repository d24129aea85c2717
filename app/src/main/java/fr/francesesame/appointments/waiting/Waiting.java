package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.AppointmentEvent.Cancelled;
import fr.francesesame.appointments.book.AppointmentEvent.CancelledByPost;
import fr.francesesame.appointments.book.AppointmentEvent.Chosen;
import fr.francesesame.appointments.book.AppointmentEvent.Honoured;
import fr.francesesame.appointments.book.Happened;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.places.FreedPlaces;
import fr.francesesame.appointments.places.Places;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.processes.Offers;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens to a wish when its booking gets a time, or is over. */
@Component
public class Waiting {

    private final WaitingEntries waitingEntries;
    private final Places places;
    private final Offers offers;
    private final FreedPlaces freed;
    private final Journal journal;

    Waiting(WaitingEntries waitingEntries, Places places, Offers offers, FreedPlaces freed, Journal journal) {
        this.journal = journal;
        this.waitingEntries = waitingEntries;
        this.places = places;
        this.offers = offers;
        this.freed = freed;
    }

    /** A time was chosen at the post, or at another one, or the booking is over. */
    @EventListener
    @Order(2)
    public void on(Happened happened) {
        var event = happened.event();
        if (event instanceof Chosen
                && happened.before().bcp().equals(happened.after().bcp())) {
            chosen(happened.before());
        } else if (event instanceof Chosen
                || event instanceof Cancelled
                || event instanceof CancelledByPost
                || event instanceof Honoured) {
            left(happened.before());
        }
    }

    /** Somebody who chose a time themselves still waits for an earlier one, but does not take the one that was offered. */
    private void chosen(Appointment booked) {
        open(booked.id()).filter(Wish::isOffered).ifPresent(wish -> end(wish, Wish.State.DECLINED, booked));
    }

    /** The booking needs no place any more. */
    public void left(Appointment booked) {
        open(booked.id()).ifPresent(wish -> end(wish, Wish.State.WITHDRAWN, booked));
    }

    /** Whoever waits already keeps their days and their rank; whatever is free already is offered at once. */
    public void join(Appointment booked, WaitingDays days, String username) {
        if (waitingEntries.add(booked, days.from(), days.to(), username)) {
            journal.write(booked, "waiting", username);
            freed.tell(booked.desk());
        }
    }

    /** The operator ends it; {@code event}: word of the timeline. */
    void end(Appointment booked, Wish.State state, String event, String username) {
        end(open(booked.id()).orElseThrow(BookingChanged::new), state, booked);
        journal.write(booked, event, username);
    }

    /** What was offered at that time, as long as it waits for an answer. */
    public Optional<Wish> offered(Appointment booked, Instant startsAt) {
        return open(booked.id())
                .filter(Wish::isOffered)
                .filter(wish -> startsAt.equals(wish.offeredStart()))
                .filter(wish -> Instant.now().isBefore(Objects.requireNonNull(wish.offerUntil())));
    }

    /** The offered place was taken. */
    void taken(Wish wish) {
        waitingEntries.become(wish, Wish.State.TAKEN);
        if (!offers.answered(Objects.requireNonNull(wish.offerId()))) {
            throw new BookingChanged();
        }
    }

    /** What was held for a wish that no longer waits goes to the next one. */
    private void end(Wish wish, Wish.State state, Appointment booked) {
        waitingEntries.become(wish, state);
        if (wish.isOffered()) {
            places.freeOffered(booked.id());
            offers.answered(Objects.requireNonNull(wish.offerId()));
            freed.tell(booked.desk());
        }
    }

    /** The offered place is no more: whoever waited goes on waiting, at the same rank. */
    public void offerFails(AppointmentId appointment) {
        open(appointment).filter(Wish::isOffered).ifPresent(wish -> {
            waitingEntries.become(wish, Wish.State.WAITING);
            places.freeOffered(appointment);
            offers.answered(Objects.requireNonNull(wish.offerId()));
        });
    }

    private Optional<Wish> open(AppointmentId appointment) {
        return waitingEntries.last(appointment).filter(Wish::isOpen);
    }
}
