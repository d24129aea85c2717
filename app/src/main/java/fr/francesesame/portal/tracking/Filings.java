package fr.francesesame.portal.tracking;

import fr.francesesame.decisions.PriorNotification;
import fr.francesesame.decisions.PriorNotification.Verdict;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a formality that is missing is filed, and by when, so that the table on prior notification finds it in time. */
@Component
class Filings {

    /** Longer than any notice, with holidays at both ends. */
    private static final int LONGEST = 240;

    private final PriorNotification notices;
    private final Calendars calendars;
    private final BorderPosts posts;
    private final Clock clock;

    Filings(PriorNotification notices, Calendars calendars, BorderPosts posts, Clock clock) {
        this.clock = clock;
        this.notices = notices;
        this.calendars = calendars;
        this.posts = posts;
    }

    /** {@code fileBy}: the last hour at which its notice is in time, {@code late} once it is over; null where the arrival is not known, or none is needed. */
    record Filing(String type, String reason, String legalBasis, @Nullable Instant fileBy, boolean late) {}

    /** Nothing is left to file once the formality has come to its end, but for goods that are released: customs asks for all of them. */
    List<Filing> of(Dossier dossier) {
        var row = dossier.row();
        return row.step().isFinal() && row.step() != Step.RELEASED
                ? List.of()
                : dossier.missing().stream()
                        .map(one -> filing(one, by(FormalityType.valueOf(one.type()), row.bcp(), row.eta())))
                        .toList();
    }

    private Filing filing(Dossier.Missing one, @Nullable Instant by) {
        return new Filing(one.type(), one.reason(), one.legalBasis(), by, by != null && by.isBefore(clock.instant()));
    }

    /** The last whole hour before the arrival at which a notice is in time; null where the arrival is not known, or no notice is needed. */
    private @Nullable Instant by(FormalityType type, @Nullable String post, @Nullable Instant arrival) {
        if (arrival == null || isInTime(type, post, arrival, 0)) {
            return null;
        }
        var late = 0;
        var early = LONGEST;
        while (early - late > 1) {
            var between = (early + late) / 2;
            if (isInTime(type, post, arrival, between)) {
                early = between;
            } else {
                late = between;
            }
        }
        return arrival.minus(Duration.ofHours(early));
    }

    private boolean isInTime(FormalityType type, @Nullable String code, Instant arrival, int hours) {
        var post = code == null ? null : new BorderPost(code);
        var shorter = post != null
                && posts.find(post).filter(PostSheet::acceptsShorterNotice).isPresent();
        var days = calendars.wholeWorkingDaysBetween(post, arrival.minus(Duration.ofHours(hours)), arrival);
        return notices.judge(new PriorNotification.Facts(type, true, days, hours, shorter))
                        .outcome()
                == Verdict.IN_TIME;
    }
}
