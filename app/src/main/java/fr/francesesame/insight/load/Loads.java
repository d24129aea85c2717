package fr.francesesame.insight.load;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.posts.WorkingDays;
import fr.francesesame.insight.load.RecordedLoads.Booked;
import fr.francesesame.insight.load.RecordedLoads.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts capacity, bookings and expected arrivals side by side. */
@Component
class Loads {

    private static final Booked NOTHING = new Booked(0, 0);

    private final RecordedLoads loads;
    private final WorkingDays workingDays;

    Loads(RecordedLoads loads, WorkingDays workingDays) {
        this.loads = loads;
        this.workingDays = workingDays;
    }

    /** Only posts of which there is something to say. */
    List<PostLoad> of(List<PostSheet> posts, LocalDate first, int days) {
        var capacity = loads.capacity(posts, first, days);
        var booked = loads.booked(posts, first, days);
        var expected = loads.expected(posts, first, days);
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
