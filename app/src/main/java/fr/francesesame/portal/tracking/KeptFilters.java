package fr.francesesame.portal.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « Suivi » as each account left it, on whatever device: filters, view and order. */
@Component
class KeptFilters {

    private final JdbcClient jdbc;

    KeptFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Asked> of(String username) {
        return jdbc.sql("select status, step, type, bcp, q, view, sorting from kept_filters where username = ?")
                .param(username)
                .query((row, number) -> read(row))
                .optional();
    }

    /** A list as it was kept. */
    static Asked read(ResultSet row) throws SQLException {
        return new Asked(
                new Filters(
                        row.getString("status"),
                        row.getString("step"),
                        row.getString("type"),
                        row.getString("bcp"),
                        row.getString("q")),
                View.of(row.getString("view")),
                Order.of(row.getString("sorting")));
    }

    void keep(String username, Asked asked) {
        if (asked.isWhole()) {
            forget(username);
            return;
        }
        var filters = asked.filters();
        jdbc.sql(
                        """
                        insert into kept_filters (username, status, step, type, bcp, q, view, sorting) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (username) do update set status = excluded.status, step = excluded.step, type = excluded.type,
                            bcp = excluded.bcp, q = excluded.q, view = excluded.view, sorting = excluded.sorting""")
                .params(
                        username,
                        filters.status(),
                        filters.step(),
                        filters.type(),
                        filters.bcp(),
                        filters.q(),
                        asked.view().word(),
                        asked.order().word())
                .update();
    }

    private void forget(String username) {
        jdbc.sql("delete from kept_filters where username = ?").param(username).update();
    }
}
