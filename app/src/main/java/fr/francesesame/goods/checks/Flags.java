package fr.francesesame.goods.checks;

import fr.francesesame.terms.AppointmentId;

/** The marks on bookings whose formalities changed after the time was chosen. */
public interface Flags {

    /** The formalities have been looked at as they are now: the mark goes, where there is one. */
    void lower(AppointmentId appointment);
}
