package fr.francesesame.portal.forecasts;

import fr.francesesame.decisions.ForecastAccuracy;
import fr.francesesame.portal.forecasts.Accuracies.Accuracy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How right the forecasts of the last year were; counted anew every few minutes at most, however many people ask. */
@Component
class AccuracyReport {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Accuracies accuracies;
    private final ForecastAccuracy published;
    private final Clock clock;
    private @Nullable Counted last;

    AccuracyReport(Accuracies accuracies, ForecastAccuracy published, Clock clock) {
        this.accuracies = accuracies;
        this.published = published;
        this.clock = clock;
    }

    synchronized Counted current() {
        var now = clock.instant();
        if (last == null || last.at().plus(FRESH).isBefore(now)) {
            last = count(now);
        }
        return Objects.requireNonNull(last);
    }

    Counted count(Instant now) {
        var all = accuracies.since(now.minus(YEAR), now);
        var lines = all.stream()
                .map(one -> new Line(one, published.isPublished(one.judged()).outcome()))
                .toList();
        return new Counted(now, lines);
    }

    /** {@code told}: there are enough to tell a proportion. */
    record Line(Accuracy of, boolean told) {}

    record Counted(Instant at, List<Line> lines) {

        public @Nullable Line whole() {
            return lines.stream()
                    .filter(line -> line.of().isWhole())
                    .findFirst()
                    .orElse(null);
        }

        public List<Line> posts() {
            return lines.stream().filter(line -> line.of().post() != null).toList();
        }

        public List<Line> types() {
            return lines.stream().filter(line -> line.of().type() != null).toList();
        }
    }
}
