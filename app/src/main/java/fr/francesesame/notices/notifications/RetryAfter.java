package fr.francesesame.notices.notifications;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.core5.http.Header;

/** The header Retry-After (RFC 9110 §10.2.3), in seconds or as a date; a second at least, an hour at most. */
final class RetryAfter {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    static Optional<Instant> in(Header[] headers, Instant now) {
        return Arrays.stream(headers)
                .filter(header -> header.getName().equalsIgnoreCase("Retry-After"))
                .findFirst()
                .flatMap(header -> wait(header.getValue().strip(), now))
                .map(wait -> now.plus(wait.compareTo(LEAST) < 0 ? LEAST : wait.compareTo(MOST) > 0 ? MOST : wait));
    }

    private static Optional<Duration> wait(String value, Instant now) {
        try {
            return Optional.of(
                    value.matches("\\d{1,9}")
                            ? Duration.ofSeconds(Long.parseLong(value))
                            : Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
