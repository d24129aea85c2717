package fr.francesesame.portal.forecasts;

import fr.francesesame.decisions.ForecastGroup.Group;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the goods may leave if they are admitted. {@code cases}: how many of the group were released from that step after waiting as
 * long; {@code open}: how many of it still wait; {@code atPost}: released ones at the lot's own post; {@code median}, {@code ninety}:
 * by then one of two, nine of ten; null where there are too few or too many are still under way; {@code reason} as the table has it.
 */
public record ReleaseForecast(
        Group group,
        int cases,
        int open,
        int atPost,
        @Nullable Instant median,
        @Nullable Instant ninety,
        String reason) {

    public boolean isKnown() {
        return group != Group.NONE;
    }
}
