package fr.francesesame.people.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works that administrators announce, and withdraw. */
@Component
class Works {

    private final JdbcClient jdbc;

    Works(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not over yet, the next first. */
    List<Item> standing() {
        return jdbc.sql(
                        "select * from planned_work where withdrawn_at is null and ends_at > now() order by starts_at, id limit 50")
                .query((row, n) -> item(row))
                .list();
    }

    void announce(Instant from, Instant until, String text, String by) {
        jdbc.sql("insert into planned_work (starts_at, ends_at, body, announced_by) values (?, ?, ?, ?)")
                .params(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), text, by)
                .update();
    }

    boolean withdraw(long id, String by) {
        return jdbc.sql(
                                "update planned_work set withdrawn_at = now(), withdrawn_by = ? where id = ? and withdrawn_at is null")
                        .params(by, id)
                        .update()
                > 0;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("body"));
    }

    record Item(long id, Instant startsAt, Instant endsAt, String body) {}
}
