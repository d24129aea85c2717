package fr.francesesame.processes;

import fr.francesesame.terms.AppointmentId;

/** Tells the process of a booking what the operator did. Every call joins the caller's transaction; false: nobody waited for it. */
public interface Bookings {

    /** A time was chosen, or chosen anew. */
    boolean slotChosen(AppointmentId appointment);

    /** The inspector's proposal was accepted. */
    boolean proposalAccepted(AppointmentId appointment);

    /** The post puts another time to the operator in the place of a confirmed one. */
    boolean slotProposed(AppointmentId appointment);

    /** The operator gives the booking up. */
    boolean cancelled(AppointmentId appointment);
}
