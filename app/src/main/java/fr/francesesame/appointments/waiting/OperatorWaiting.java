package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** What an operator does with the waiting list: joins it, leaves it, takes an offered place or leaves it to the next. */
@Service
public class OperatorWaiting {

    private final Contention contention;
    private final BookedAppointments appointments;
    private final WaitingRules rules;
    private final Waiting waiting;
    private final TakenOffers taken;

    OperatorWaiting(
            Contention contention,
            BookedAppointments appointments,
            WaitingRules rules,
            Waiting waiting,
            TakenOffers taken) {
        this.contention = contention;
        this.appointments = appointments;
        this.rules = rules;
        this.waiting = waiting;
        this.taken = taken;
    }

    /** Both days are included; whatever is free already is offered at once. */
    public void join(AppointmentId appointment, LocalDate fromDay, LocalDate toDay, String username) {
        var days = new WaitingDays(fromDay, toDay);
        settle(appointment, booked -> waiting.join(rules.admitted(booked), days, username));
    }

    void leave(AppointmentId appointment, String username) {
        settle(appointment, booked -> waiting.end(booked, Wish.State.WITHDRAWN, "notWaiting", username));
    }

    void decline(AppointmentId appointment, String username) {
        settle(appointment, booked -> waiting.end(booked, Wish.State.DECLINED, "offerDeclined", username));
    }

    /** Takes the place that was seen offered; once its time to answer is over it is another's. */
    public void take(AppointmentId appointment, Instant startsAt, String username) {
        settle(appointment, booked -> taken.take(booked, startsAt, username));
    }

    private void settle(AppointmentId appointment, Consumer<Appointment> act) {
        contention.settle(() -> {
            var booked = appointments.locked(appointment);
            if (!booked.isLive()) {
                throw new BookingChanged();
            }
            act.accept(booked);
            return booked;
        });
    }
}
