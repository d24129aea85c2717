package fr.francesesame.appointments.book;

import fr.francesesame.appointments.book.AppointmentEvent.Accepted;
import fr.francesesame.appointments.book.AppointmentEvent.Cancelled;
import fr.francesesame.appointments.book.AppointmentEvent.CancelledByPost;
import fr.francesesame.appointments.book.AppointmentEvent.Chosen;
import fr.francesesame.appointments.book.AppointmentEvent.Confirmed;
import fr.francesesame.appointments.book.AppointmentEvent.Displaced;
import fr.francesesame.appointments.book.AppointmentEvent.Followed;
import fr.francesesame.appointments.book.AppointmentEvent.Honoured;
import fr.francesesame.appointments.book.AppointmentEvent.Marked;
import fr.francesesame.appointments.book.AppointmentEvent.Missed;
import fr.francesesame.appointments.book.AppointmentEvent.Moved;
import fr.francesesame.appointments.book.AppointmentEvent.OfferTaken;
import fr.francesesame.appointments.book.AppointmentEvent.Proposed;
import fr.francesesame.appointments.book.AppointmentEvent.Redirected;
import fr.francesesame.appointments.book.AppointmentEvent.Replanned;
import fr.francesesame.appointments.book.AppointmentEvent.Shared;
import fr.francesesame.appointments.book.BookingFormalities.Presentation;
import fr.francesesame.appointments.book.StepRefused.Why;
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

/**
 * A booking as the book holds it, and the steps that it takes: each answers what becomes of it, or refuses. Times are null until one
 * is chosen or proposed; {@code sequence} rises once with each step that calendars show.
 */
public record Appointment(
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
        int sequence,
        @Nullable StatedReason cancelledFor,
        @Nullable String redirectedTo) {

    /** A booking without a time, of one container. */
    public static Appointment requested(AppointmentId id, Presentation where, String kind, int minutes) {
        return new Appointment(
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
                0,
                null,
                null);
    }

    /** Neither honoured nor cancelled. */
    public boolean isLive() {
        return state != State.HONOURED && state != State.CANCELLED;
    }

    /** Where it stands. */
    public BorderPost post() {
        return new BorderPost(bcp);
    }

    /** The desk that receives it. */
    public DeskKey desk() {
        return new DeskKey(bcp, kind);
    }

    /** How long it takes in all. */
    public Duration length() {
        return Desk.lengthOf(minutes).multipliedBy(inTurn ? places : 1);
    }

    /** Seats it occupies at the same time: one for each container, or one for all of them in turn. */
    public int seatsAtOnce() {
        return inTurn ? 1 : places;
    }

    /** The same booking, its containers presented one after the other or all at once. */
    public Appointment presented(boolean oneAfterTheOther) {
        return draft().inTurn(oneAfterTheOther).written();
    }

    /** The same booking at another post, to look at what is free there. */
    public Appointment at(String post) {
        return draft().post(post).written();
    }

    /** The same booking with so many containers to present. */
    public Appointment ofPlaces(int containers) {
        return draft().places(containers).written();
    }

    /** How it would be received at that time. */
    public Reception receivedAt(Instant start) {
        return new Reception(bcp, start, start.plus(length()), inTurn);
    }

    /** As the processes see it. */
    public Appointments.Booking asBooking() {
        return new Appointments.Booking(id, consignment, state, bcp, service.groupAt(post()), startsAt);
    }

    /** The operator chooses a time, or another one. */
    public Change choose(Reception there) {
        refuse(!isLive(), Why.OVER);
        return timed(there, State.CHOSEN).happened(new Chosen(there.startsAt(), startsAt != null));
    }

    /** The operator takes a place that was held for them. */
    public Change takeOffer(Reception there) {
        refuse(!isLive(), Why.OVER);
        return timed(there, State.CHOSEN).happened(new OfferTaken(there.startsAt()));
    }

    /** The inspector answers with another time. */
    public Change propose(Reception there, StatedReason reason) {
        refuse(!isLive(), Why.OVER);
        return timed(there, State.PROPOSED).happened(new Proposed(there.startsAt(), reason));
    }

    /** The operator accepts the time that was put to them: the one they saw, not one that has come since. */
    public Change accept(Instant seen) {
        refuse(!isLive(), Why.OVER);
        refuse(state != State.PROPOSED, Why.NOT_PROPOSED);
        refuse(!seen.equals(startsAt), Why.OTHER_TIME);
        return draft().become(State.CONFIRMED).flagged(false).happened(new Accepted(seen));
    }

    /** The time becomes firm: the inspector agrees, or the operator has let a proposal stand. */
    public Change confirm() {
        refuse(!isLive(), Why.OVER);
        refuse(startsAt == null, Why.NO_TIME);
        return state == State.CONFIRMED
                ? Change.nothing(this)
                : draft().become(State.CONFIRMED).flagged(false).happened(new Confirmed());
    }

    /** The post puts another time to the operator in the place of a confirmed one. */
    public Change move(Reception there, StatedReason reason) {
        refuse(!isLive(), Why.OVER);
        refuse(state != State.CONFIRMED, Why.NOT_CONFIRMED);
        return timed(there, State.PROPOSED).happened(new Moved(there.startsAt(), reason));
    }

    /** Its desk no longer serves it at its time; what the operator does about the new one is theirs. */
    public Change replan(Reception there) {
        refuse(!isLive(), Why.OVER);
        refuse(startsAt == null, Why.NO_TIME);
        return timed(there, State.CHOSEN).happened(new Replanned(there.startsAt()));
    }

    /** It makes room for live animals (Reg. (EU) 2017/625 art 49(3)). */
    public Change giveWay(Reception there) {
        refuse(!isLive(), Why.OVER);
        refuse(startsAt == null, Why.NO_TIME);
        return timed(there, State.CHOSEN).happened(new Displaced());
    }

    /** Given up by the operator, or by a process that no longer needs it. */
    public Change cancel() {
        refuse(!isLive(), Why.OVER);
        return draft().become(State.CANCELLED).happened(new Cancelled());
    }

    /** Taken back by the post, which says why. */
    public Change cancel(StatedReason reason) {
        refuse(!isLive(), Why.OVER);
        refuse(startsAt == null, Why.NO_TIME);
        return draft().become(State.CANCELLED).cancelledFor(reason).happened(new CancelledByPost(reason));
    }

    /** The goods were not presented: another time is needed, at the post that they name now, for what is still to be presented. */
    public Change miss(String post, int containers) {
        refuse(!isLive(), Why.OVER);
        return startsAt == null
                ? Change.nothing(this)
                : draft().become(State.REQUESTED).missed(containers).post(post).happened(new Missed());
    }

    /** The check took place. */
    public Change honour() {
        refuse(state == State.CANCELLED, Why.OVER);
        refuse(startsAt == null, Why.NO_TIME);
        return state == State.HONOURED
                ? Change.nothing(this)
                : draft().become(State.HONOURED).happened(new Honoured());
    }

    /** Another check of the same goods joins it, as long as it has no time. */
    public Change share(String checks, int length, int containers) {
        refuse(!isLive(), Why.OVER);
        refuse(startsAt != null, Why.HAS_TIME);
        return draft().checks(checks, length).places(containers).happened(new Shared());
    }

    /** Without a time yet, it goes to the post that its formalities name now. */
    public Change follow(String post) {
        refuse(!isLive(), Why.OVER);
        refuse(startsAt != null, Why.HAS_TIME);
        return draft().post(post).happened(new Followed());
    }

    /** An agent sends the goods from the post that they name to one that may check them; {@code name} as people read it. */
    public Change redirect(String from, String post, String name) {
        refuse(!isLive(), Why.OVER);
        return post.equals(redirectedTo)
                ? Change.nothing(this)
                : draft().redirectedTo(post).happened(new Redirected(from, name));
    }

    /** Its formality has changed: somebody is to look at it. Whoever sets a time has looked. */
    public Change flag() {
        return draft().flagged(true).happened(new Marked());
    }

    /** Somebody has looked at it. */
    Change unflag() {
        return flagged ? draft().flagged(false).happened(new Marked()) : Change.nothing(this);
    }

    private Draft timed(Reception there, State next) {
        return draft().at(there).become(next).flagged(false);
    }

    private Draft draft() {
        return new Draft(this);
    }

    private static void refuse(boolean against, Why why) {
        if (against) {
            throw new StepRefused(why);
        }
    }
}
