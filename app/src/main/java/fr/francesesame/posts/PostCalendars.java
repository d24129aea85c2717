package fr.francesesame.posts;

import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.BorderPost;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Working time at a post. A whole working day has gone by when a working day's worth of time has: from one clock time to the
 * same clock time of the next working day. What is notified on a day off counts from the start of the next working day. So
 * Tuesday 10:00 to Thursday 06:00 is one whole working day, and the eve of a holiday to that holiday is none.
 */
@Component
class PostCalendars implements Calendars, WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** No notice is longer; a year that was mistyped must not be counted through. */
    private static final int LONGEST_COUNT = 400;

    private final BorderPosts posts;
    private final Holidays holidays;

    PostCalendars(BorderPosts posts, Holidays holidays) {
        this.posts = posts;
        this.holidays = holidays;
    }

    @Override
    public boolean isWorkingDay(BorderPost post, LocalDate day) {
        return isWorkingDay(territory(post), day);
    }

    @Override
    public int wholeWorkingDaysBetween(@Nullable BorderPost post, Instant from, Instant to) {
        var territory = territory(post);
        var end =
                to.isBefore(from.plus(LONGEST_COUNT, ChronoUnit.DAYS)) ? to : from.plus(LONGEST_COUNT, ChronoUnit.DAYS);
        var days = 0;
        var next = nextWorkingDay(territory, start(territory, from.atZone(territory.zone())));
        while (!next.toInstant().isAfter(end)) {
            days++;
            next = nextWorkingDay(territory, next);
        }
        return days;
    }

    @Override
    public boolean acceptsShorterNotice(@Nullable BorderPost post) {
        return Optional.ofNullable(post)
                .flatMap(posts::find)
                .map(PostSheet::acceptsShorterNotice)
                .orElse(false);
    }

    private ZonedDateTime start(Territory territory, ZonedDateTime from) {
        if (isWorkingDay(territory, from.toLocalDate())) {
            return from;
        }
        return nextWorkingDay(territory, from).toLocalDate().atStartOfDay(territory.zone());
    }

    private ZonedDateTime nextWorkingDay(Territory territory, ZonedDateTime time) {
        var day = time.toLocalDate().plusDays(1);
        while (!isWorkingDay(territory, day)) {
            day = day.plusDays(1);
        }
        return day.atTime(time.toLocalTime()).atZone(territory.zone());
    }

    private boolean isWorkingDay(Territory territory, LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(territory, day);
    }

    private Territory territory(@Nullable BorderPost post) {
        return Optional.ofNullable(post)
                .flatMap(posts::find)
                .map(sheet -> Territory.of(sheet.territory()))
                .orElse(Territory.METROPOLITAN);
    }
}
