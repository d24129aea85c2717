package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.appointments.visits.Position;
import fr.francesesame.processes.ports.Appointments.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * « Mes rendez-vous »: one page of them by state; {@code next}: where the next one begins, null on the last; {@code later}: it is not the
 * first; {@code searches}, {@code plans}: whether the reader has something to look for, or a planning.
 */
record ListPage(
        Map<State, List<AppointmentView>> groups,
        @Nullable Position next,
        boolean searches,
        boolean plans,
        boolean later) {}
