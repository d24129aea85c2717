package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.PresentedContainers;
import fr.francesesame.appointments.desks.RecordedDesks;
import fr.francesesame.appointments.visits.AppointmentViews;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.appointments.waiting.WaitingViews;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what is told of one appointment. */
@Component
class DetailViews {

    private final AppointmentViews views;
    private final WaitingViews waiting;
    private final PresentedContainers containers;
    private final RecordedDesks recordedDesks;

    DetailViews(
            AppointmentViews views, WaitingViews waiting, PresentedContainers containers, RecordedDesks recordedDesks) {
        this.views = views;
        this.waiting = waiting;
        this.containers = containers;
        this.recordedDesks = recordedDesks;
    }

    /** {@code booked}: as the next time would be chosen. */
    AppointmentDetails of(Visit visit, Appointment booked) {
        return new AppointmentDetails(
                views.of(visit),
                waiting.of(booked),
                booked.places() > 1 ? containers.of(booked.id()) : List.of(),
                recordedDesks.seatsOf(booked.id()));
    }
}
