package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.places.BookingRules;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.refusals.ForPrograms;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.refusals.PlaceGone;
import fr.francesesame.appointments.visits.AppointmentJson;
import fr.francesesame.appointments.visits.AppointmentJson.Choice;
import fr.francesesame.appointments.visits.AppointmentJson.Slot;
import fr.francesesame.appointments.visits.AppointmentJson.Slots;
import fr.francesesame.appointments.visits.Doorkeeper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same booking for programs, by the same rules. */
@RestController
@ForPrograms
@RequestMapping("/api/v1/appointments/{id}")
class AppointmentApi {

    private static final int PAGE = 100;

    private final Doorkeeper door;
    private final OperatorBookings operatorBookings;
    private final FreeTimes freeTimes;
    private final FollowedPost followed;
    private final BookingRules rules;

    AppointmentApi(
            Doorkeeper door,
            OperatorBookings operatorBookings,
            FreeTimes freeTimes,
            FollowedPost followed,
            BookingRules rules) {
        this.rules = rules;
        this.followed = followed;
        this.door = door;
        this.operatorBookings = operatorBookings;
        this.freeTimes = freeTimes;
    }

    @GetMapping
    AppointmentJson look(@PathVariable String id) {
        return AppointmentJson.of(door.toLook(id));
    }

    /** Free times from then on, none where only the post still sets one; {@code next} is the {@code from} of the page that follows. */
    @GetMapping("/slots")
    Slots slots(@PathVariable String id, @RequestParam(required = false) @Nullable String from) {
        var booked = followed.of(door.toLook(id).appointment());
        var start = from == null ? Instant.now() : InvalidTime.parse(from);
        var times = booked.isLive() && rules.operatorChooses(booked)
                ? freeTimes.from(booked, start, PAGE + 1)
                : List.<Instant>of();
        var slots = times.stream()
                .limit(PAGE)
                .map(time -> new Slot(time, time.plus(booked.length())))
                .toList();
        return new Slots(slots, times.size() > PAGE ? times.get(PAGE) : null);
    }

    @PutMapping("/slot")
    AppointmentJson choose(@PathVariable String id, @RequestBody Choice choice) {
        var visit = door.toAct(id);
        var booked = visit.appointment();
        if (!operatorBookings.choose(
                booked.id(),
                InvalidTime.parse(choice.startsAt()),
                Boolean.TRUE.equals(choice.inTurn()),
                visit.username())) {
            throw new PlaceGone(freeTimes.first(followed.of(booked), 5));
        }
        return look(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id) {
        var visit = door.toAct(id);
        operatorBookings.cancel(visit.appointment().id(), visit.username());
    }
}
