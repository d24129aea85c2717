package fr.francesesame.appointments.book;

import fr.francesesame.appointments.book.BookingFormalities.Presentation;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A booking as the book holds it. Times are null until one is chosen or proposed; {@code sequence} rises with each change. */
public record BookedAppointment(
        AppointmentId id,
        ConsignmentId consignment,
        State state,
        String bcp,
        ControlService service,
        String kind,
        int minutes,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        boolean flagged,
        int noShows,
        int places,
        boolean inTurn,
        int sequence) {

    public static BookedAppointment requested(AppointmentId id, Presentation where, String kind, int minutes) {
        return new BookedAppointment(
                id,
                where.consignment(),
                State.REQUESTED,
                where.bcp(),
                where.service(),
                kind,
                minutes,
                null,
                null,
                false,
                0,
                1,
                false,
                0);
    }

    public boolean isLive() {
        return state != State.HONOURED && state != State.CANCELLED;
    }

    public BorderPost post() {
        return new BorderPost(bcp);
    }

    /** The desk that receives it. */
    public DeskKey desk() {
        return new DeskKey(bcp, kind);
    }

    public Duration length() {
        return Desk.lengthOf(minutes).multipliedBy(inTurn ? places : 1);
    }

    /** Seats it occupies at the same time: one for each container, or one for all of them in turn. */
    public int seatsAtOnce() {
        return inTurn ? 1 : places;
    }

    /** The same booking, its containers presented one after the other or all at once. */
    public BookedAppointment presented(boolean oneAfterTheOther) {
        return of(bcp, places, oneAfterTheOther);
    }

    /** The same booking at another post, to look at what is free there. */
    public BookedAppointment at(String post) {
        return of(post, places, inTurn);
    }

    public BookedAppointment ofPlaces(int containers) {
        return of(bcp, containers, inTurn);
    }

    private BookedAppointment of(String post, int containers, boolean oneAfterTheOther) {
        return new BookedAppointment(
                id,
                consignment,
                state,
                post,
                service,
                kind,
                minutes,
                startsAt,
                endsAt,
                flagged,
                noShows,
                containers,
                oneAfterTheOther,
                sequence);
    }

    public Appointments.Booking asBooking() {
        return new Appointments.Booking(id, consignment, state, bcp, service.groupAt(post()), startsAt);
    }
}
