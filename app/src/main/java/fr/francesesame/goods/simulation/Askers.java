package fr.francesesame.goods.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.francesesame.foundation.limits.Network;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts the questions of each network on this node, in memory: a question to the simulator writes nothing. */
@Component
class Askers {

    private static final int MOST_NETWORKS = 100_000;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final int perMinute;
    private final Cache<String, Bucket> networks = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(WITHIN.multipliedBy(2))
            .build();

    Askers(@Value("${sesame.simulation.questions-per-minute:600}") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes a question from the network's share; {@link TooManyQuestions} says how long to wait where none is left. */
    void count(HttpServletRequest request) throws TooManyQuestions {
        var probe = networks.get(Network.of(request.getRemoteAddr()), network -> share())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyQuestions(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket share() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WITHIN))
                .build();
    }
}
