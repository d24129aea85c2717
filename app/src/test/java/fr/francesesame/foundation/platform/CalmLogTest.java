package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What repeats itself is said a few times a minute, whoever says it. */
class CalmLogTest {

    private final AtomicLong now = new AtomicLong();
    private final LoggerContext logs = new LoggerContext();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = logs.getLogger("somebody");

    @BeforeEach
    void watch() {
        logger.setLevel(Level.INFO);
        logs.addTurboFilter(new CalmLog(now::get));
        lines.start();
        logger.addAppender(lines);
    }

    @Test
    void aDyingDatabaseIsALineOfEachKindAndMinute() {
        for (var time = 0; time < 1000; time++) {
            logger.error("Exception while executing job {}", time, new SQLException("shutting down", "57P01"));
        }
        assertThat(said()).containsExactly("Exception while executing job 0");
        now.addAndGet(Duration.ofSeconds(61).toNanos());
        logger.error("Exception while executing job {}", 1000, new SQLException("shutting down", "57P01"));
        assertThat(said())
                .endsWith("999 more lines like the next one were left out", "Exception while executing job 1000");
    }

    @Test
    void otherFaultsAreSaidTenTimesEachKindByItself() {
        for (var time = 0; time < 1000; time++) {
            logger.warn("one {}", time);
            logger.error("other", new IllegalStateException());
            logger.info("news");
        }
        assertThat(said()).hasSize(1020).contains("one 9").doesNotContain("one 10");
    }

    private List<String> said() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
