package fr.francesesame.appointments.search;

import fr.francesesame.appointments.search.SlotSearch.Found;
import fr.francesesame.appointments.visits.AppointmentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Free times for one of the reader's bookings: those to choose from, what was asked, and what was found; the last two are null where
 * none was chosen.
 */
record SearchPage(
        List<AppointmentView> mine,
        String mode,
        @Nullable String from,
        boolean badDay,
        @Nullable AppointmentView appointment,
        @Nullable Found found) {}
