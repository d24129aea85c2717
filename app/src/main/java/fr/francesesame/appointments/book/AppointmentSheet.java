package fr.francesesame.appointments.book;

import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The appointments of a formality as pages and programs show them. */
public interface AppointmentSheet {

    List<Line> of(Reference reference);

    /** Times are null until one is chosen or proposed; {@code flagged}: the formality changed after the booking. */
    public record Line(
            AppointmentId id,
            Appointments.State state,
            String bcp,
            String kind,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            boolean flagged) {}
}
