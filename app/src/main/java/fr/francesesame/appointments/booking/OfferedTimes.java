package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.search.Week;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Times that an appointment can take, on the clock of its post: the earliest, and those of a week; null for whoever may not choose.
 * {@code desk} is null where the post receives no such check by appointment.
 */
record OfferedTimes(ZoneId zone, @Nullable Desk desk, Week.@Nullable Slot earliest, @Nullable Week week) {}
