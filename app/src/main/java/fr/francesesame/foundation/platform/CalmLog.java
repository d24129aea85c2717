package fr.francesesame.foundation.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * What goes wrong a thousand times over says so a few times a minute, whoever says it, our code, the engines or a library; where the
 * database is away, once. How many lines were left out is said with the next one.
 */
@Component
class CalmLog extends TurboFilter {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int LINES = 10;
    private static final int MOST_KINDS = 5000;
    private static final String LEFT_OUT = "{} more lines like the next one were left out";

    private final Map<String, Minute> kinds = new ConcurrentHashMap<>();
    private final LongSupplier clock;

    CalmLog() {
        this(System::nanoTime);
    }

    CalmLog(LongSupplier clock) {
        this.clock = clock;
    }

    @PostConstruct
    void watch() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.addTurboFilter(this);
        }
    }

    @PreDestroy
    void leave() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable fault) {
        if (format == null
                || LEFT_OUT.equals(format)
                || !level.isGreaterOrEqual(Level.WARN)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        var thrown = thrown(values, fault);
        var most = thrown != null && Faults.pass(thrown) ? 1 : LINES;
        var omitted = minute(logger.getName() + " " + format).take(clock.getAsLong(), most);
        if (omitted > 0) {
            logger.warn(LEFT_OUT, omitted);
        }
        return omitted < 0 ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** A fault may stand behind the values of a line as well. */
    private static @Nullable Throwable thrown(Object @Nullable [] values, @Nullable Throwable fault) {
        return fault == null
                        && values != null
                        && values.length > 0
                        && values[values.length - 1] instanceof Throwable last
                ? last
                : fault;
    }

    private Minute minute(String kind) {
        if (kinds.size() > MOST_KINDS) {
            kinds.clear();
        }
        return Objects.requireNonNull(kinds.computeIfAbsent(kind, ignored -> new Minute(clock.getAsLong())));
    }

    /** The lines of one kind within one minute. */
    private static final class Minute {

        private long begun;
        private int lines;
        private int omitted;

        Minute(long begun) {
            this.begun = begun;
        }

        /** Negative where the line is left out, else how many were before it. */
        synchronized int take(long now, int most) {
            if (now - begun > MINUTE) {
                begun = now;
                lines = 0;
            }
            if (lines >= most) {
                omitted++;
                return -1;
            }
            lines++;
            var before = omitted;
            omitted = 0;
            return before;
        }
    }
}
