package fr.francesesame.insight.load;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.posts.WorkingDays;
import fr.francesesame.insight.load.LoadRows.Booked;
import fr.francesesame.insight.load.LoadRows.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts capacity, bookings and expected arrivals side by side. */
@Component
class Loads {

    private static final Booked NOTHING = new Booked(0, 0);

    private final LoadRows rows;
    private final WorkingDays workingDays;

    Loads(LoadRows rows, WorkingDays workingDays) {
        this.rows = rows;
        this.workingDays = workingDays;
    }

    /** Only posts of which there is something to say. */
    List<PostLoad> of(List<PostSheet> posts, LocalDate first, int days) {
        var capacity = rows.capacity(posts, first, days);
        var booked = rows.booked(posts, first, days);
        var expected = rows.expected(posts, first, days);
        return posts.stream()
                .map(post -> new PostLoad(
                        post,
                        first.datesUntil(first.plusDays(days))
                                .map(day -> load(post, day, capacity, booked, expected))
                                .toList()))
                .filter(load -> !load.isQuiet())
                .toList();
    }

    private DayLoad load(
            PostSheet post,
            LocalDate day,
            Map<Day, Double> capacity,
            Map<Day, Booked> booked,
            Map<Day, Integer> expected) {
        var code = post.post().code();
        var hours = workingDays.isWorkingDay(post.post(), day) ? capacity.getOrDefault(new Day(code, day), 0.0) : 0.0;
        var taken = booked.getOrDefault(new Day(code, day), NOTHING);
        return new DayLoad(day, hours, taken.hours(), taken.bookings(), expected.getOrDefault(new Day(code, day), 0));
    }
}
