package fr.francesesame.appointments;

import fr.francesesame.terms.Reference;
import java.util.Optional;

/** The appointment of a formality for its reader's calendar. */
public interface AppointmentCalendar {

    /** iCalendar of its latest appointment as it stands now; empty as long as none has a time. Names that formality only. */
    Optional<String> of(Reference reference);
}
