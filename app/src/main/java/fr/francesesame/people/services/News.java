package fr.francesesame.people.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « Actualités » of the personal space, written by administrators and withdrawn by them. */
@Component
class News {

    private final JdbcClient jdbc;

    News(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> latest(int limit) {
        return jdbc.sql(
                        "select * from service_news where withdrawn_at is null order by published_at desc, id desc limit ?")
                .param(limit)
                .query((row, n) -> item(row))
                .list();
    }

    void publish(String title, String body, String by) {
        jdbc.sql("insert into service_news (title, body, published_by) values (?, ?, ?)")
                .params(title, body, by)
                .update();
    }

    boolean withdraw(long id, String by) {
        return jdbc.sql(
                                "update service_news set withdrawn_at = now(), withdrawn_by = ? where id = ? and withdrawn_at is null")
                        .params(by, id)
                        .update()
                > 0;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    record Item(long id, String title, String body, Instant publishedAt) {}
}
