package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.book.StatedReason;
import fr.francesesame.appointments.places.Places;
import fr.francesesame.appointments.waiting.Waiting;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments.State;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives a live booking up, for the operator or for the post; its place is free for others, and its process hears of it. */
@Component
class Cancellation {

    private final AppointmentRows rows;
    private final Places places;
    private final Waiting waiting;
    private final Journal journal;
    private final Bookings processes;

    Cancellation(AppointmentRows rows, Places places, Waiting waiting, Journal journal, Bookings processes) {
        this.rows = rows;
        this.places = places;
        this.waiting = waiting;
        this.journal = journal;
        this.processes = processes;
    }

    /** False where no process waits for it any more. */
    boolean byOperator(BookedAppointment booked, String username) {
        free(booked);
        journal.write(booked, "cancelled", username);
        return processes.cancelled(booked.id());
    }

    /** The operator reads why. */
    boolean byPost(BookedAppointment booked, StatedReason reason, String username) {
        free(booked);
        rows.cancelledBecause(booked.id(), reason);
        var details = Map.of("bcp", booked.bcp(), "words", reason.words());
        journal.write(booked, "agentCancelled." + reason.kind(), details, username);
        return processes.cancelled(booked.id());
    }

    private void free(BookedAppointment booked) {
        places.free(booked.id());
        rows.state(booked.id(), State.CANCELLED);
        waiting.left(booked);
    }
}
