package fr.francesesame.goods.intake;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.consignments.Certificate.Remark;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is held of a certificate whatever door it came through: its post is one of the register, and it has not happened yet to come. */
@Component
class CommonRules {

    private final BorderPosts posts;
    private final TracesProperties properties;
    private final Clock clock;

    CommonRules(BorderPosts posts, TracesProperties properties, Clock clock) {
        this.posts = posts;
        this.properties = properties;
        this.clock = clock;
    }

    /** Code of the post of the register; null, and a remark, where it is none of them. */
    @Nullable
    String post(WrittenPost written, List<Remark> remarks) {
        var known = written.in(posts);
        if (known.isEmpty()) {
            remarks.add(written.shown()
                    .map(text -> Remark.of(Remark.UNKNOWN_POST, text))
                    .orElseGet(() -> Remark.of("noPost")));
        }
        return known.map(post -> post.code()).orElse(null);
    }

    /**
     * A partner's time that says when something was done, and by which messages are put in order: one beyond our own clock (and
     * what two clocks may differ) would rule over every true message until it comes, so the time of arrival stands for it, and a remark.
     */
    @Nullable
    Instant past(String field, @Nullable Instant time, List<Remark> remarks) {
        if (!isAhead(time)) {
            return time;
        }
        remarks.add(Remark.of(Remark.OUT_OF_ORDER, field, String.valueOf(time)));
        return clock.instant();
    }

    private boolean isAhead(@Nullable Instant time) {
        return time != null && time.isAfter(clock.instant().plus(properties.clockTolerance()));
    }

    /**
     * When the goods are awaited: one far from the notification, before it or after, is a slip of the pen. It is told to the agent,
     * and left out.
     */
    @Nullable
    Instant arrival(@Nullable Instant eta, Instant notified, List<Remark> remarks) {
        if (eta == null || Duration.between(notified, eta).abs().compareTo(properties.arrivalWithin()) <= 0) {
            return eta == null ? null : eta.truncatedTo(ChronoUnit.MICROS);
        }
        remarks.add(Remark.of("arrivalBounds", String.valueOf(eta), String.valueOf(notified)));
        return null;
    }

    /** A time beside that order: one to come is told to the agent, and left out. */
    @Nullable
    Instant happened(String field, @Nullable Instant time, List<Remark> remarks) {
        if (!isAhead(time)) {
            return time;
        }
        remarks.add(Remark.of("ahead", field, String.valueOf(time)));
        return null;
    }
}
