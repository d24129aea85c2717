package fr.francesesame.appointments.visits;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts bookings into French. */
@Component
public class AppointmentViews {

    private final Posts posts;
    private final Competence competence;

    AppointmentViews(Posts posts, Competence competence) {
        this.competence = competence;
        this.posts = posts;
    }

    /** One booking. */
    public AppointmentView of(Visit visit) {
        return all(List.of(visit)).get(0);
    }

    /** Each post is asked for once, however many bookings it has. */
    public List<AppointmentView> all(List<Visit> visits) {
        var live = visits.stream()
                .map(Visit::appointment)
                .filter(Appointment::isLive)
                .toList();
        var misplaced = competence.refusals(live).keySet();
        var known = new HashMap<BorderPost, Post>();
        return visits.stream()
                .map(visit -> view(
                        visit,
                        known.computeIfAbsent(visit.appointment().post(), this::post),
                        misplaced.contains(visit.appointment().id())))
                .toList();
    }

    private Post post(BorderPost post) {
        return new Post(posts.name(post), new FrenchTime(posts.zone(post)));
    }

    private static AppointmentView view(Visit visit, Post post, boolean elsewhere) {
        var booked = visit.appointment();
        var words = post.words();
        var arrival = arrival(visit);
        return new AppointmentView(
                booked.id(),
                booked.state(),
                post.name(),
                booked.kind(),
                booked.minutes() * (booked.inTurn() ? booked.places() : 1),
                booked.places(),
                booked.inTurn(),
                booked.startsAt(),
                when(booked, words),
                arrival.map(words::moment).orElse(null),
                booked.startsAt() != null
                        && arrival.filter(booked.startsAt()::isBefore).isPresent(),
                booked.flagged() && booked.isLive(),
                elsewhere,
                answerBy(visit, words),
                booked.noShows(),
                visit.mayAct(),
                visit.formalities());
    }

    /** Times on the clock of its post. */
    public FrenchTime words(Appointment booked) {
        return new FrenchTime(posts.zone(booked.post()));
    }

    private static @Nullable String when(Appointment booked, FrenchTime words) {
        return booked.startsAt() == null || booked.endsAt() == null
                ? null
                : words.period(booked.startsAt(), booked.endsAt());
    }

    private static @Nullable String answerBy(Visit visit, FrenchTime words) {
        return visit.formalities().stream()
                .filter(formality -> visit.appointment().state() == State.PROPOSED)
                .map(ServedFormality::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(words::moment)
                .orElse(null);
    }

    private static Optional<Instant> arrival(Visit visit) {
        return visit.formalities().stream()
                .map(ServedFormality::arrival)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }

    private record Post(String name, FrenchTime words) {}
}
