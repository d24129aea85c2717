package fr.francesesame.appointments.book;

import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.processes.Bookings;
import fr.francesesame.terms.AppointmentId;
import org.springframework.stereotype.Component;

/** Tells the process of a booking what people did; where it no longer waits for that, nothing is done. */
@Component
public class ListeningProcess {

    private final Bookings processes;

    ListeningProcess(Bookings processes) {
        this.processes = processes;
    }

    /** A time was chosen, or chosen anew. */
    public void slotChosen(AppointmentId appointment) {
        heard(processes.slotChosen(appointment));
    }

    /** The post puts another time to the operator. */
    public void slotProposed(AppointmentId appointment) {
        heard(processes.slotProposed(appointment));
    }

    /** The operator accepts what was put to them. */
    public void proposalAccepted(AppointmentId appointment) {
        heard(processes.proposalAccepted(appointment));
    }

    /** The booking is given up. */
    public void cancelled(AppointmentId appointment) {
        heard(processes.cancelled(appointment));
    }

    private static void heard(boolean waited) {
        if (!waited) {
            throw new BookingChanged();
        }
    }
}
