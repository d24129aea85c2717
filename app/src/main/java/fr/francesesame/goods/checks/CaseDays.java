package fr.francesesame.goods.checks;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.taskforms.Days;
import fr.francesesame.foundation.taskforms.Days.Bound;
import fr.francesesame.foundation.taskforms.Days.Expected;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days that a case allows, by the clock of its post: nothing it asks for happened before what led to it, nor is yet to come. */
@Component
class CaseDays {

    private final Dossiers dossiers;
    private final RecordedFindings found;
    private final Appointments appointments;
    private final BorderPosts posts;
    private final Clock clock;

    CaseDays(Dossiers dossiers, RecordedFindings found, Appointments appointments, BorderPosts posts, Clock clock) {
        this.dossiers = dossiers;
        this.found = found;
        this.appointments = appointments;
        this.posts = posts;
        this.clock = clock;
    }

    LocalDate today(Reference reference) {
        return LocalDate.ofInstant(clock.instant(), zone(reference));
    }

    /** A result comes after its sample; where none is on record, after the notification. */
    Days sinceSample(Reference reference) {
        return found.sample(reference)
                .map(sample -> until(reference, new Bound(sample.takenOn(), "checks.bound.sample")))
                .orElseGet(() -> until(reference, notified(reference)));
    }

    /** What follows the decision comes after it: the step in which it is awaited began with it. */
    Days sinceDecision(Reference reference) {
        return until(reference, new Bound(day(reference, found.stepSince(reference)), "checks.bound.decision"));
    }

    /** A measure that nobody has executed in time comes after the refusal that ordered it. */
    Days sinceRefusal(Reference reference) {
        return found.refusedAt(reference)
                .map(refused -> until(reference, new Bound(day(reference, refused), "checks.bound.decision")))
                .orElseGet(() -> until(reference, notified(reference)));
    }

    /** A check comes after the notification; before the announced arrival, or the appointment, only with a reason. */
    Days ofCheck(Reference reference) {
        var days = until(reference, notified(reference));
        return expected(reference)
                .map(moment -> new Days(days.from(), days.to(), moment))
                .orElse(days);
    }

    private Optional<Expected> expected(Reference reference) {
        var arrival = dossiers.facts(reference).arrival();
        var booked = appointments.of(reference).map(Booking::startsAt).orElse(null);
        var later = later(arrival, booked);
        return Optional.ofNullable(later)
                .map(moment -> new Expected(
                        moment,
                        zone(reference),
                        moment.equals(booked) ? "checks.bound.appointment" : "checks.bound.arrival",
                        "earlyReason"));
    }

    private static @Nullable Instant later(@Nullable Instant arrival, @Nullable Instant booked) {
        if (arrival == null || booked == null) {
            return arrival == null ? booked : arrival;
        }
        return booked.isBefore(arrival) ? arrival : booked;
    }

    private Bound notified(Reference reference) {
        return new Bound(day(reference, dossiers.facts(reference).notifiedAt()), "checks.bound.notified");
    }

    private Days until(Reference reference, Bound from) {
        return Days.between(from, Bound.today(today(reference)));
    }

    private LocalDate day(Reference reference, Instant instant) {
        return LocalDate.ofInstant(instant, zone(reference));
    }

    private ZoneId zone(Reference reference) {
        return posts.zoneOf(dossiers.facts(reference).post());
    }
}
