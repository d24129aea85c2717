package fr.francesesame.appointments.calendar;

import fr.francesesame.terms.Reference;
import java.util.Optional;

/** The appointment of a formality for its reader's calendar. */
public interface AppointmentCalendar {

    /**
     * iCalendar of its latest appointment as it stands now, for the reader of that e-mail address; empty as long as it never had a
     * time. Names that formality only.
     */
    Optional<String> of(Reference reference, String reader);
}
