package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.search.Weeks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the times that an appointment can take. */
@Component
class TimeViews {

    private final Weeks weeks;
    private final FreeTimes freeTimes;
    private final Posts posts;

    TimeViews(Weeks weeks, FreeTimes freeTimes, Posts posts) {
        this.weeks = weeks;
        this.freeTimes = freeTimes;
        this.posts = posts;
    }

    /** For whoever may choose one: the week of that day, or of the earliest time. */
    OfferedTimes offered(Appointment booked, @Nullable LocalDate week) {
        return new OfferedTimes(
                posts.zone(booked.post()),
                freeTimes.desk(booked).orElse(null),
                weeks.earliest(booked).orElse(null),
                weeks.of(booked, week));
    }

    /** For whoever only looks. */
    OfferedTimes none(Appointment booked) {
        return new OfferedTimes(
                posts.zone(booked.post()), freeTimes.desk(booked).orElse(null), null, null);
    }

    String nameOfPost(Appointment booked) {
        return posts.name(booked.post());
    }
}
