package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.places.BookingRules;
import fr.francesesame.appointments.refusals.Refused;
import org.springframework.stereotype.Component;

/** Where a booking has to stand before its operator may wait, or take what was offered. */
@Component
class WaitingRules {

    private final BookedAppointments appointments;
    private final BookingRules rules;
    private final FollowedPost followed;

    WaitingRules(BookedAppointments appointments, BookingRules rules, FollowedPost followed) {
        this.appointments = appointments;
        this.rules = rules;
        this.followed = followed;
    }

    /** At the post that its goods name now, and only where its operator may choose there. */
    Appointment admitted(Appointment booked) {
        var there = followed.of(booked).bcp();
        if (!there.equals(booked.bcp()) && booked.startsAt() != null) {
            throw elsewhere(there);
        }
        var here = there.equals(booked.bcp()) ? booked : appointments.save(booked.follow(there), null);
        rules.check(here);
        return here;
    }

    /** Whoever still has a place at the post that the goods have left first chooses a time at the new one. */
    void standsWithItsGoods(Appointment booked) {
        var there = followed.of(booked).bcp();
        if (!there.equals(booked.bcp())) {
            throw elsewhere(there);
        }
    }

    private static Refused elsewhere(String there) {
        return new Refused("appointments.follows.first", there);
    }
}
