package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.capacities.Effect.Move;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.DeskSettings;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Hours;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.desks.RecordedDesks;
import fr.francesesame.appointments.desks.SeatNames;
import fr.francesesame.terms.BorderPost;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts desks, their closures and the effect of a change into French. */
@Component
class SettingViews {

    private static final Duration AHEAD = Duration.ofDays(800);

    private final Desks desks;
    private final RecordedDesks recordedDesks;
    private final Posts posts;
    private final BookingFormalities formalities;
    private final SeatNames seats;

    SettingViews(
            Desks desks, RecordedDesks recordedDesks, Posts posts, BookingFormalities formalities, SeatNames seats) {
        this.desks = desks;
        this.recordedDesks = recordedDesks;
        this.posts = posts;
        this.formalities = formalities;
        this.seats = seats;
    }

    ZoneId zone(DeskKey key) {
        return posts.zone(new BorderPost(key.bcp()));
    }

    String postName(DeskKey key) {
        return posts.name(new BorderPost(key.bcp()));
    }

    /** A desk of the list; without seats where it is not open yet. */
    Line line(DeskKey key) {
        return desks.of(key.bcp(), key.kind())
                .map(desk -> new Line(
                        key.kind(),
                        desk.seats(),
                        desk.invented(),
                        hours(desk.hours()),
                        closures(key).size()))
                .orElse(new Line(key.kind(), 0, false, "", 0));
    }

    /** What the form shows at first. */
    Map<String, String> form(DeskKey key) {
        var names = recordedDesks.names(key);
        return desks.of(key.bcp(), key.kind())
                .map(desk -> DeskForm.of(new DeskSettings(desk.seats(), List.copyOf(names.values()), desk.hours())))
                .orElse(Map.of());
    }

    List<ClosureLine> closures(DeskKey key) {
        var words = new FrenchTime(zone(key));
        var names = recordedDesks.names(key);
        return recordedDesks.closures(key, Instant.now(), Instant.now().plus(AHEAD)).stream()
                .map(closure -> new ClosureLine(
                        closure.id(),
                        words.moment(closure.startsAt()),
                        words.moment(closure.endsAt()),
                        closure.seat() == null ? null : seats.of(names, closure.seat()),
                        closure.reason(),
                        closure.setBy()))
                .toList();
    }

    List<ChangeLine> changes(DeskKey key) {
        var words = new FrenchTime(zone(key));
        return recordedDesks.changes(key).stream()
                .map(change -> new ChangeLine(words.moment(change.at()), change.what(), change.person()))
                .toList();
    }

    /** Monday 08:00-12:00, 13:30-18:00; and so on, days that are alike together. */
    String hours(List<Hours> hours) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> hours.stream().anyMatch(opening -> opening.weekday() == day))
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + DeskForm.onDay(hours, day))
                .reduce((one, other) -> one + " ; " + other)
                .orElse("");
    }

    List<MoveLine> moves(Effect effect) {
        return effect.moves().stream().map(this::line).toList();
    }

    private MoveLine line(Move move) {
        var words = new FrenchTime(posts.zone(move.booked().post()));
        var references = formalities.references(move.booked().id()).stream()
                .map(reference -> reference.value())
                .toList();
        return new MoveLine(
                references,
                "appointments.state." + move.booked().state(),
                words.moment(move.from()),
                move.to() == null ? null : words.moment(move.to()),
                move.isSilent());
    }

    record Line(String kind, int seats, boolean invented, String hours, int closures) {}

    record ClosureLine(long id, String from, String to, @Nullable String seat, String reason, String by) {}

    record ChangeLine(String at, String what, String person) {}

    record MoveLine(List<String> references, String state, String from, @Nullable String to, boolean silent) {}
}
