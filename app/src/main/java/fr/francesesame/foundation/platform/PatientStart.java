package fr.francesesame.foundation.platform;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A start that finds the database away, or loses it half-way, is made once more, and says so; after five minutes without one that
 * succeeds it fails for good.
 */
public final class PatientStart {

    private static final Logger LOG = LoggerFactory.getLogger(PatientStart.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Duration patience;
    private final Pause pauses;

    PatientStart(Duration patience, Pause pauses) {
        this.patience = patience;
        this.pauses = pauses;
    }

    /** {@code start}: whatever it made before it failed, it has closed. */
    public static <T> T of(Supplier<T> start) {
        return new PatientStart(PATIENCE, pause -> Thread.sleep(pause.toMillis())).run(start);
    }

    <T> T run(Supplier<T> start) {
        var waited = Duration.ZERO;
        for (var pause = Duration.ofSeconds(1); ; pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE)) {
            try {
                return start.get();
            } catch (RuntimeException fault) {
                if (!DatabaseAwayExplained.isAway(fault) || waited.compareTo(patience) >= 0) {
                    throw fault;
                }
            }
            LOG.warn("The database is away: next try in {} s", pause.toSeconds());
            waited = waited.plus(pause);
            rest(pause);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void rest(Duration pause) {
        try {
            pauses.rest(pause);
        } catch (InterruptedException leave) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(leave);
        }
    }

    interface Pause {
        void rest(Duration length) throws InterruptedException;
    }
}
