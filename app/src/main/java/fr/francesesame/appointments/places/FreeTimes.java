package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.places.Places.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Start times a booking may still take: when the desk is open, the goods are there and a seat is free. */
@Component
public class FreeTimes {

    /** How far ahead of the goods' arrival a place can be taken. */
    private static final Duration HORIZON = Duration.ofDays(60);

    private final Desks desks;
    private final Places places;
    private final Posts posts;
    private final BookingFormalities formalities;

    FreeTimes(Desks desks, Places places, Posts posts, BookingFormalities formalities) {
        this.desks = desks;
        this.places = places;
        this.posts = posts;
        this.formalities = formalities;
    }

    /** Now, or the arrival of the goods where that is later. */
    public Instant earliestStart(Appointment appointment) {
        return formalities.earliestStart(appointment.id());
    }

    /** The earliest free times, at most so many. */
    public List<Instant> first(Appointment appointment, int atMost) {
        return from(appointment, earliestStart(appointment), atMost);
    }

    /** Free times from then on, but never before the goods are there. */
    public List<Instant> from(Appointment appointment, Instant from, int atMost) {
        var desk = desks.of(appointment.bcp(), appointment.kind());
        return desk.stream()
                .flatMap(open -> times(open, appointment, from, lastDay(appointment)))
                .limit(atMost)
                .toList();
    }

    /** Free times of the days from {@code first} up to and without {@code end}, local dates of the post. */
    public List<Instant> between(Appointment appointment, LocalDate first, LocalDate end) {
        var zone = posts.zone(appointment.post());
        var last = Stream.of(end.minusDays(1), lastDay(appointment))
                .min(LocalDate::compareTo)
                .get();
        return desks.of(appointment.bcp(), appointment.kind()).stream()
                .flatMap(open ->
                        times(open, appointment, first.atStartOfDay(zone).toInstant(), last))
                .toList();
    }

    /** Whether the desk opens at that time for a booking of that length, free or not. */
    public boolean isOffered(Appointment appointment, Instant startsAt) {
        var zone = posts.zone(appointment.post());
        var day = startsAt.atZone(zone).toLocalDate();
        return !startsAt.isBefore(earliestStart(appointment))
                && !day.isAfter(lastDay(appointment))
                && desks.of(appointment.bcp(), appointment.kind()).stream()
                        .anyMatch(desk -> open(desk, appointment, day, zone).contains(startsAt));
    }

    /** Whether a seat seems free then; only taking it tells for sure. */
    boolean isFree(Appointment appointment, Instant startsAt) {
        var end = startsAt.plus(appointment.length());
        return desk(appointment)
                .filter(desk ->
                        hasSeats(desk, places.heldByOthers(appointment, startsAt, end, false), appointment, startsAt))
                .isPresent();
    }

    /** Empty where the post receives no such check by appointment. */
    public Optional<Desk> desk(Appointment appointment) {
        return desks.of(appointment.bcp(), appointment.kind());
    }

    /** The last day for which a place can be taken, local date of the post. */
    public LocalDate lastDay(Appointment appointment) {
        var zone = posts.zone(appointment.post());
        return earliestStart(appointment).plus(HORIZON).atZone(zone).toLocalDate();
    }

    private Stream<Instant> times(Desk desk, Appointment appointment, Instant from, LocalDate last) {
        var zone = posts.zone(appointment.post());
        var earliest = earliestStart(appointment);
        var start = from.isAfter(earliest) ? from : earliest;
        var end = last.plusDays(1).atStartOfDay(zone).toInstant();
        if (!start.isBefore(end)) {
            return Stream.empty();
        }
        var held = places.heldByOthers(
                appointment, start, end.plus(appointment.length()), formalities.isOfAnimals(appointment.id()));
        return start.atZone(zone).toLocalDate().datesUntil(last.plusDays(1)).flatMap(day -> {
            var heldThatDay = on(day, zone, held);
            return open(desk, appointment, day, zone).stream()
                    .filter(time -> !time.isBefore(start) && hasSeats(desk, heldThatDay, appointment, time));
        });
    }

    /** What is held for two months is looked through once a day, not once a time and seat. */
    private static List<Place> on(LocalDate day, ZoneId zone, List<Place> held) {
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return held.stream().filter(place -> place.overlaps(from, to)).toList();
    }

    private List<Instant> open(Desk desk, Appointment appointment, LocalDate day, ZoneId zone) {
        return posts.works(appointment.post(), day) ? desk.startsOn(day, zone, appointment.length()) : List.of();
    }

    private static boolean hasSeats(Desk desk, List<Place> held, Appointment appointment, Instant from) {
        var to = from.plus(appointment.length());
        return IntStream.rangeClosed(1, desk.seats())
                        .filter(seat ->
                                held.stream().noneMatch(place -> place.seat() == seat && place.overlaps(from, to)))
                        .limit(appointment.seatsAtOnce())
                        .count()
                == appointment.seatsAtOnce();
    }
}
