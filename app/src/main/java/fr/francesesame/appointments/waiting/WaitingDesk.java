package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.book.ListeningProcess;
import fr.francesesame.appointments.places.BookingRules;
import fr.francesesame.appointments.places.FreedPlaces;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.processes.Offers;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** What an operator does with the waiting list: joins it, leaves it, takes an offered place or leaves it to the next. */
@Service
public class WaitingDesk {

    private final BookedAppointments rows;
    private final Wishes wishes;
    private final Waiting waiting;
    private final FreedPlaces freed;
    private final Placement placement;
    private final ListeningProcess process;
    private final Offers offers;
    private final BookingRules rules;
    private final Journal journal;
    private final Contention contention;
    private final FollowedPost followed;

    WaitingDesk(
            BookedAppointments rows,
            Wishes wishes,
            Waiting waiting,
            FreedPlaces freed,
            Placement placement,
            ListeningProcess process,
            Offers offers,
            BookingRules rules,
            Journal journal,
            Contention contention,
            FollowedPost followed) {
        this.followed = followed;
        this.rows = rows;
        this.wishes = wishes;
        this.waiting = waiting;
        this.freed = freed;
        this.placement = placement;
        this.process = process;
        this.offers = offers;
        this.rules = rules;
        this.journal = journal;
        this.contention = contention;
    }

    /** Whatever is free already is offered at once. */
    public void join(AppointmentId appointment, LocalDate fromDay, LocalDate toDay, String username) {
        contention.settle(() -> {
            var booked = atItsPost(live(appointment));
            rules.check(booked);
            if (wishes.add(booked, fromDay, toDay, username)) {
                journal.write(booked, "waiting", username);
                freed.tell(booked.desk());
            }
            return true;
        });
    }

    void leave(AppointmentId appointment, String username) {
        contention.settle(() -> ended(live(appointment), Wish.State.WITHDRAWN, "notWaiting", username));
    }

    void decline(AppointmentId appointment, String username) {
        contention.settle(() -> ended(live(appointment), Wish.State.DECLINED, "offerDeclined", username));
    }

    /** Takes the place he saw offered; once its time to answer is over it is another's. */
    public void take(AppointmentId appointment, Instant startsAt, String username) {
        contention.settle(() -> taken(live(appointment), startsAt, username));
    }

    private boolean ended(Appointment booked, Wish.State state, String event, String username) {
        waiting.end(waiting.open(booked.id()).orElseThrow(BookingChanged::new), state, booked);
        journal.write(booked, event, username);
        return true;
    }

    private boolean taken(Appointment booked, Instant startsAt, String username) {
        var there = followed.of(booked).bcp();
        if (!there.equals(booked.bcp())) {
            throw new Refused("appointments.follows.first", there);
        }
        var wish = waiting.open(booked.id())
                .filter(Wish::isOffered)
                .filter(offered -> startsAt.equals(offered.offeredStart()))
                .filter(offered -> Instant.now().isBefore(Objects.requireNonNull(offered.offerUntil())))
                .orElseThrow(() -> new Refused("appointments.offer.over"));
        if (!placement.place(booked, startsAt)) {
            throw new Refused("appointments.offer.over");
        }
        wishes.become(wish, Wish.State.TAKEN);
        rows.save(booked.takeOffer(booked.receivedAt(startsAt)), username);
        if (!offers.answered(Objects.requireNonNull(wish.offerId()))) {
            throw new BookingChanged();
        }
        process.slotChosen(booked.id());
        return true;
    }

    /** Whoever still has a place at the post that his goods have left first chooses a time at the new one. */
    private Appointment atItsPost(Appointment booked) {
        var there = followed.of(booked);
        if (there.bcp().equals(booked.bcp())) {
            return booked;
        }
        if (booked.startsAt() != null) {
            throw new Refused("appointments.follows.first", there.bcp());
        }
        return rows.save(booked.follow(there.bcp()), null);
    }

    private Appointment live(AppointmentId appointment) {
        var booked = rows.locked(appointment);
        if (!booked.isLive()) {
            throw new BookingChanged();
        }
        return booked;
    }
}
