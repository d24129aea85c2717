package fr.francesesame.goods.checks;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.processes.ports.Draws;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts per post, row of the law and calendar year of the post; the counter's row lock makes two nodes draw one after the
 * other. A draw stands even where the caller's transaction is rolled back: trying again must not buy another one.
 */
@Component
class CountedDraws implements Draws {

    private static final String NO_POST = "-";

    private final RecordedDraws draws;
    private final BorderPosts posts;
    private final Chance chance;

    CountedDraws(RecordedDraws draws, BorderPosts posts, Chance chance) {
        this.draws = draws;
        this.posts = posts;
        this.chance = chance;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Draw draw(Reference reference, @Nullable BorderPost post, String row, BigDecimal rate) {
        return draws.find(reference, row).orElseGet(() -> drawOnce(reference, post, row, rate));
    }

    /** Looks again once the counter is locked: another node may have drawn for this formality meanwhile. */
    private Draw drawOnce(Reference reference, @Nullable BorderPost post, String row, BigDecimal rate) {
        var counter = draws.lock(post == null ? NO_POST : post.code(), row, period(post));
        return draws.find(reference, row).orElseGet(() -> {
            var drawn = counter.next(row, rate, chance);
            draws.keep(reference, counter, drawn);
            return drawn;
        });
    }

    private String period(@Nullable BorderPost post) {
        return String.valueOf(
                Instant.now(Clock.systemUTC()).atZone(posts.zoneOf(post)).getYear());
    }
}
