package fr.francesesame.notices.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps people's quiet hours and digests; who chose nothing has neither. */
@Component
class Rhythms {

    private final JdbcClient jdbc;

    Rhythms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rhythm of(String username) {
        return jdbc.sql("select * from notification_rhythm where username = ?")
                .param(username)
                .query((row, number) -> rhythm(row))
                .optional()
                .orElse(Rhythm.NONE);
    }

    void keep(String username, Rhythm rhythm) {
        jdbc.sql(
                        """
                insert into notification_rhythm (username, zone, quiet_from, quiet_until, digest_at) values (?, ?, ?, ?, ?)
                on conflict (username) do update set zone = excluded.zone, quiet_from = excluded.quiet_from,
                    quiet_until = excluded.quiet_until, digest_at = excluded.digest_at""")
                .params(username, rhythm.zone().getId(), rhythm.quietFrom(), rhythm.quietUntil(), rhythm.digestAt())
                .update();
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(
                ZoneId.of(row.getString("zone")),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                row.getObject("digest_at", LocalTime.class));
    }
}
