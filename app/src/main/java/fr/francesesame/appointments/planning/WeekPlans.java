package fr.francesesame.appointments.planning;

import fr.francesesame.appointments.desks.Closure;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.desks.RecordedDesks;
import fr.francesesame.appointments.planning.Planned.Occupied;
import fr.francesesame.appointments.planning.WeekPlan.Line;
import fr.francesesame.appointments.planning.WeekPlan.Load;
import fr.francesesame.terms.BorderPost;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Adds up what is taken at the desks of a post, day by day. */
@Component
class WeekPlans {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int DAYS = 7;

    private final Desks desks;
    private final RecordedDesks recordedDesks;
    private final Planned planned;
    private final Posts posts;

    WeekPlans(Desks desks, RecordedDesks recordedDesks, Planned planned, Posts posts) {
        this.desks = desks;
        this.recordedDesks = recordedDesks;
        this.planned = planned;
        this.posts = posts;
    }

    WeekPlan of(String bcp, List<String> kinds, LocalDate monday) {
        var zone = posts.zone(new BorderPost(bcp));
        var words = new FrenchTime(zone);
        var days = monday.datesUntil(monday.plusDays(DAYS)).toList();
        var from = monday.atStartOfDay(zone).toInstant();
        var to = monday.plusDays(DAYS).atStartOfDay(zone).toInstant();
        var held = planned.at(bcp, from, to);
        return new WeekPlan(
                days.stream().map(words::day).toList(),
                days,
                kinds.stream()
                        .flatMap(kind -> desks.of(bcp, kind).stream())
                        .map(desk -> new Line(desk.kind(), loads(desk, held, days, zone, closures(desk, from, to))))
                        .toList());
    }

    private List<Closure> closures(Desk desk, Instant from, Instant to) {
        return recordedDesks.closures(new DeskKey(desk.bcp(), desk.kind()), from, to);
    }

    private List<Load> loads(
            Desk desk, List<Occupied> held, List<LocalDate> days, ZoneId zone, List<Closure> closures) {
        return days.stream().map(day -> load(desk, held, day, zone, closures)).toList();
    }

    private Load load(Desk desk, List<Occupied> held, LocalDate day, ZoneId zone, List<Closure> closures) {
        var here = held.stream()
                .filter(one -> one.kind().equals(desk.kind()))
                .filter(one -> LocalDate.ofInstant(one.startsAt(), zone).equals(day))
                .toList();
        return new Load(
                day,
                (int) here.stream().map(one -> one.booked().id()).distinct().count(),
                here.stream()
                        .mapToInt(one -> (int)
                                Duration.between(one.startsAt(), one.endsAt()).dividedBy(STEP))
                        .sum(),
                seats(desk, day, zone, closures));
    }

    private int seats(Desk desk, LocalDate day, ZoneId zone, List<Closure> closures) {
        if (!posts.works(new BorderPost(desk.bcp()), day)) {
            return 0;
        }
        return desk.startsOn(day, zone, STEP).stream()
                .mapToInt(start -> open(desk, start, closures))
                .sum();
    }

    private static int open(Desk desk, Instant start, List<Closure> closures) {
        return (int) IntStream.rangeClosed(1, desk.seats())
                .filter(seat -> closures.stream().noneMatch(closure -> closure.stops(seat, start, start.plus(STEP))))
                .count();
    }
}
