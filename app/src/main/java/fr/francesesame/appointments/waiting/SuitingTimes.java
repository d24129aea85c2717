package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.decisions.OfferDeadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which free time suits a wish, and for how long it may be offered. */
@Component
class SuitingTimes {

    private final FreeTimes freeTimes;
    private final Competence competence;
    private final OfferDeadline deadline;

    SuitingTimes(FreeTimes freeTimes, Competence competence, OfferDeadline deadline) {
        this.freeTimes = freeTimes;
        this.competence = competence;
        this.deadline = deadline;
    }

    /**
     * The first free time among the days of the wish, earlier than what the booking has, far enough away to be answered, and of a day on
     * which the post may check the goods.
     */
    Optional<Instant> first(Wish wish, Appointment booked) {
        return freeTimes.between(booked, wish.fromDay(), wish.toDay().plusDays(1)).stream()
                .filter(time -> booked.startsAt() == null || time.isBefore(booked.startsAt()))
                .filter(time -> minutes(time) > 0)
                .findFirst()
                .filter(time -> competence.refusal(booked, time).isEmpty());
    }

    /** For how long a place at that time waits for an answer. */
    int minutes(Instant time) {
        return deadline.of(Duration.between(Instant.now(), time).toHours())
                .outcome()
                .minutes();
    }
}
