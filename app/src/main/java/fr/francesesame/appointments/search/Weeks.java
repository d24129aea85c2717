package fr.francesesame.appointments.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.search.Week.Day;
import fr.francesesame.appointments.search.Week.Slot;
import fr.francesesame.appointments.visits.AppointmentViews;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leafs through the free times of a booking. The time it already has is not among them. */
@Component
public class Weeks {

    private final FreeTimes freeTimes;
    private final AppointmentViews views;

    Weeks(FreeTimes freeTimes, AppointmentViews views) {
        this.freeTimes = freeTimes;
        this.views = views;
    }

    /** Empty where no time is free. */
    public Optional<Slot> earliest(Appointment booked) {
        return freeTimes.first(booked, 2).stream()
                .filter(time -> !time.equals(booked.startsAt()))
                .findFirst()
                .map(time -> slot(views.words(booked), time));
    }

    /** The week of that day, the one of the earliest free time where none is asked for. */
    public Week of(Appointment booked, @Nullable LocalDate asked) {
        var words = views.words(booked);
        var first = firstDay(booked, words);
        var last = freeTimes.lastDay(booked);
        var day = asked == null ? first : clamp(asked, first, last);
        var monday = mondayOf(day);
        return new Week(
                words.day(monday),
                days(booked, words, monday),
                monday.isAfter(first) ? monday.minusWeeks(1) : null,
                monday.plusWeeks(1).isAfter(last) ? null : monday.plusWeeks(1));
    }

    private LocalDate firstDay(Appointment booked, FrenchTime words) {
        var earliest = freeTimes.first(booked, 1);
        return words.dayOf(earliest.isEmpty() ? freeTimes.earliestStart(booked) : earliest.get(0));
    }

    private List<Day> days(Appointment booked, FrenchTime words, LocalDate monday) {
        return freeTimes.between(booked, monday, monday.plusWeeks(1)).stream()
                .filter(time -> !time.equals(booked.startsAt()))
                .collect(groupingBy(words::dayOf, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(words.day(day.getKey()), slots(words, day.getValue())))
                .toList();
    }

    private static List<Slot> slots(FrenchTime words, List<Instant> times) {
        return times.stream().map(time -> slot(words, time)).toList();
    }

    private static Slot slot(FrenchTime words, Instant time) {
        return new Slot(time.toString(), words.time(time), words.moment(time));
    }

    private static LocalDate clamp(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
