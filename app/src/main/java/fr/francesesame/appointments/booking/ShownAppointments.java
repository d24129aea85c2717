package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.places.BookingRules;
import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one appointment together. */
@Component
class ShownAppointments {

    private final DetailViews details;
    private final Misplacements misplacements;
    private final TimeViews times;
    private final BookingRules rules;
    private final FollowedPost followed;

    ShownAppointments(
            DetailViews details,
            Misplacements misplacements,
            TimeViews times,
            BookingRules rules,
            FollowedPost followed) {
        this.details = details;
        this.misplacements = misplacements;
        this.times = times;
        this.rules = rules;
        this.followed = followed;
    }

    /** {@code mode}: how several containers are to be presented; as they are now where it says nothing. */
    AppointmentPage page(Visit visit, @Nullable LocalDate week, String mode) {
        var now = followed.of(visit.appointment());
        var booked = mode.isEmpty() ? now : now.presented(AppointmentView.IN_TURN.equals(mode));
        return new AppointmentPage(
                details.of(visit, booked),
                misplacements.of(booked).orElse(null),
                movesTo(visit.appointment(), booked),
                visit.mayAct() || visit.mayMove() ? times.offered(booked, week) : times.none(booked),
                booked.inTurn() ? AppointmentView.IN_TURN : "ensemble",
                next(visit),
                rules.operatorChooses(booked),
                visit.mayMove(),
                visit.mayCancel(),
                visit.scope().isAgent());
    }

    private @Nullable String movesTo(Appointment here, Appointment there) {
        return here.isLive() && !there.bcp().equals(here.bcp()) ? times.nameOfPost(there) : null;
    }

    /** Key of the sentence that tells a reader what comes next: agents are not told what operators do. */
    private String next(Visit visit) {
        var whose = visit.scope().isAgent() ? "appointments.next.agent." : "appointments.next.";
        return whose
                + (rules.operatorChooses(visit.appointment())
                        ? visit.appointment().state()
                        : "post");
    }
}
