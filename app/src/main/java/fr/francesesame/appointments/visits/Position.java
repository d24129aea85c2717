package fr.francesesame.appointments.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of the list ends: rank of the state, time, id. Written in the address of the next page. */
public record Position(int rank, Instant at, UUID id) {

    static final Position START = new Position(0, Instant.EPOCH, new UUID(0, 0));

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d)_(\\d{1,17})_(\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /** Of a row that names rank, time and id. */
    public static Position read(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Position(row.getInt("rank"), at, row.getObject("id", UUID.class));
    }

    /** The start where the address was tampered with. */
    public static Position parse(@Nullable String text) {
        var matcher = WRITTEN.matcher(text == null ? "" : text);
        return matcher.matches()
                ? new Position(
                        Integer.parseInt(matcher.group(1)),
                        Instant.EPOCH.plus(Long.parseLong(matcher.group(2)), ChronoUnit.MICROS),
                        UUID.fromString(matcher.group(3)))
                : START;
    }

    @Override
    public String toString() {
        return rank + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
