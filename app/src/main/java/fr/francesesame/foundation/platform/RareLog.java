package fr.francesesame.foundation.platform;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Says whether something that repeats itself is worth a line of the log again: once a minute for each thing. */
public final class RareLog {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<String, Long> last = new ConcurrentHashMap<>();

    /** {@code what}: one of few words, a partner or a channel. */
    public boolean isDue(String what) {
        var now = System.nanoTime();
        return Objects.equals(last.merge(what, now, RareLog::kept), now);
    }

    private static Long kept(Long before, Long now) {
        return now - before < PAUSE.toNanos() ? before : now;
    }
}
