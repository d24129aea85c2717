package fr.francesesame.portal.tracking;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The filters of « Suivi » as each account left them, on whatever device. */
@Component
class KeptFilters {

    private final JdbcClient jdbc;

    KeptFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Filters> of(String username) {
        return jdbc.sql("select status, step, type, bcp, q from kept_filters where username = ?")
                .param(username)
                .query(Filters.class)
                .optional();
    }

    void keep(String username, Filters filters) {
        jdbc.sql(
                        "insert into kept_filters values (?, ?, ?, ?, ?, ?) on conflict (username) do update set"
                                + " status = excluded.status, step = excluded.step, type = excluded.type, bcp = excluded.bcp, q = excluded.q")
                .params(username, filters.status(), filters.step(), filters.type(), filters.bcp(), filters.q())
                .update();
    }

    void forget(String username) {
        jdbc.sql("delete from kept_filters where username = ?").param(username).update();
    }
}
