package fr.francesesame.portal.forecasts;

import fr.francesesame.decisions.ForecastGroup;
import fr.francesesame.decisions.ForecastGroup.Cases;
import fr.francesesame.decisions.ForecastGroup.Group;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Foresees from our own history, by post, formality, check and step; says how far it had to look, and guesses nothing. */
@Component
public class ReleaseForecasts {

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;
    private static final long QUARTER = 900;

    private final Passages passages;
    private final ForecastGroup groups;
    private final Clock clock;

    ReleaseForecasts(Passages passages, ForecastGroup groups, Clock clock) {
        this.passages = passages;
        this.groups = groups;
        this.clock = clock;
    }

    /** Empty for goods that have left, or will not. */
    public Optional<ReleaseForecast> of(Lot lot) {
        return Lot.mayLeave(lot.step()) ? Optional.of(foresee(lot, clock.instant())) : Optional.empty();
    }

    private ReleaseForecast foresee(Lot lot, Instant now) {
        var past = passages.comparedWith(lot, now).after(Duration.between(lot.since(), now));
        var decided = groups.of(new Cases(
                past.of(Group.SAME_POST).ended(),
                past.of(Group.SAME_CHECKS).ended(),
                past.of(Group.SAME_TYPE).ended()));
        var group = decided.outcome();
        var courses = past.of(group == Group.NONE ? Group.SAME_TYPE : group);
        return new ReleaseForecast(
                group,
                courses.ended(),
                courses.open(),
                past.of(Group.SAME_POST).ended(),
                group == Group.NONE ? null : hour(lot, courses, HALF),
                group == Group.NONE ? null : hour(lot, courses, NINE_OF_TEN),
                decided.explanation().reason());
    }

    /** To the next quarter of an hour: no more is known. */
    private static @Nullable Instant hour(Lot lot, Survival courses, double share) {
        return courses.by(share)
                .map(length -> lot.since().plus(length).getEpochSecond())
                .map(second -> (second + QUARTER - 1) / QUARTER * QUARTER)
                .map(Instant::ofEpochSecond)
                .orElse(null);
    }
}
