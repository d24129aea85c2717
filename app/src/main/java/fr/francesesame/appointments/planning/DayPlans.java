package fr.francesesame.appointments.planning;

import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.appointments.desks.Closure;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.desks.RecordedDesks;
import fr.francesesame.appointments.desks.SeatNames;
import fr.francesesame.appointments.planning.DayPlan.Cell;
import fr.francesesame.appointments.planning.DayPlan.Row;
import fr.francesesame.appointments.planning.DayPlan.What;
import fr.francesesame.appointments.planning.Planned.Occupied;
import fr.francesesame.appointments.visits.SeenFormalities;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays the bookings of a day out by seat and half hour. */
@Component
class DayPlans {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final Desks desks;
    private final RecordedDesks recordedDesks;
    private final Planned planned;
    private final Posts posts;
    private final SeenFormalities formalities;
    private final SeatNames names;

    DayPlans(
            Desks desks,
            RecordedDesks recordedDesks,
            Planned planned,
            Posts posts,
            SeenFormalities formalities,
            SeatNames names) {
        this.desks = desks;
        this.recordedDesks = recordedDesks;
        this.planned = planned;
        this.posts = posts;
        this.formalities = formalities;
        this.names = names;
    }

    /** One plan for each of these desks that is there. */
    List<DayPlan> of(Scope scope, String bcp, List<String> kinds, LocalDate day) {
        var zone = posts.zone(new BorderPost(bcp));
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        var held = planned.at(bcp, from, to);
        var served = formalities.of(
                scope, held.stream().map(one -> one.booked().id()).distinct().toList());
        return kinds.stream()
                .flatMap(kind -> desks.of(bcp, kind).stream())
                .map(desk -> plan(
                        new Sheet(
                                desk,
                                zone,
                                held.stream()
                                        .filter(one -> one.kind().equals(desk.kind()))
                                        .toList(),
                                recordedDesks.closures(new DeskKey(bcp, desk.kind()), from, to),
                                served),
                        day))
                .toList();
    }

    private DayPlan plan(Sheet sheet, LocalDate day) {
        var key = new DeskKey(sheet.desk().bcp(), sheet.desk().kind());
        var named = recordedDesks.names(key);
        var starts = starts(sheet, day);
        var words = new FrenchTime(sheet.zone());
        var most = sheet.held().stream().mapToInt(Occupied::seat).max().orElse(0);
        var seats = IntStream.rangeClosed(1, Math.max(sheet.desk().seats(), most))
                .boxed()
                .toList();
        return new DayPlan(
                sheet.desk().kind(),
                seats.stream().map(seat -> names.of(named, seat)).toList(),
                starts.stream()
                        .map(start -> new Row(
                                words.time(start),
                                seats.stream()
                                        .flatMap(seat -> cell(sheet, seat, start, starts).stream())
                                        .toList()))
                        .toList());
    }

    /** Half hours at which the desk is open or somebody comes. */
    private List<Instant> starts(Sheet sheet, LocalDate day) {
        var open = posts.works(new BorderPost(sheet.desk().bcp()), day)
                ? sheet.desk().startsOn(day, sheet.zone(), STEP)
                : List.<Instant>of();
        var held = sheet.held().stream()
                .flatMap(one -> Stream.iterate(
                        one.startsAt(), start -> start.isBefore(one.endsAt()), start -> start.plus(STEP)));
        return Stream.concat(open.stream(), held).distinct().sorted().toList();
    }

    /** Empty where the seat's cell of an earlier row reaches down to this one. */
    private Optional<Cell> cell(Sheet sheet, int seat, Instant start, List<Instant> starts) {
        var here = sheet.held().stream()
                .filter(one -> one.seat() == seat && one.touches(start, start.plus(STEP)))
                .findFirst();
        if (here.isEmpty()) {
            return Optional.of(empty(sheet, seat, start));
        }
        var one = here.get();
        if (one.startsAt().isBefore(start)) {
            return Optional.empty();
        }
        var span = (int) starts.stream()
                .filter(row -> !row.isBefore(start) && row.isBefore(one.endsAt()))
                .count();
        return Optional.of(
                booked(one, span, sheet.served().getOrDefault(one.booked().id(), List.of())));
    }

    private static Cell empty(Sheet sheet, int seat, Instant start) {
        var end = start.plus(STEP);
        return sheet.closures().stream()
                .filter(closure -> closure.stops(seat, start, end))
                .findFirst()
                .map(closure -> Cell.of(What.CLOSED, closure.reason()))
                .orElseGet(() -> Cell.of(
                        seat <= sheet.desk().seats() && sheet.desk().isOpen(start, end, sheet.zone())
                                ? What.FREE
                                : What.CLOSED,
                        null));
    }

    private static Cell booked(Occupied one, int span, List<ServedFormality> seen) {
        if (seen.isEmpty() || one.offered()) {
            return new Cell(one.offered() ? What.HELD : What.TAKEN, span, null, List.of(), null, null, null);
        }
        return new Cell(
                What.BOOKED,
                span,
                one.booked().id().toString(),
                seen.stream().map(formality -> formality.reference().value()).toList(),
                seen.get(0).goods(),
                "appointments.state." + one.booked().state(),
                null);
    }

    /** What is known of one desk on that day. */
    private record Sheet(
            Desk desk,
            ZoneId zone,
            List<Occupied> held,
            List<Closure> closures,
            Map<AppointmentId, List<ServedFormality>> served) {}
}
