package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.ShownContainer;
import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.appointments.waiting.WaitingViews;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The appointment itself; its place in the waiting list, null where it never waited; the containers it presents, its seats by name. */
record AppointmentDetails(
        AppointmentView appointment,
        WaitingViews.@Nullable View waiting,
        List<ShownContainer> containers,
        List<String> seats) {}
