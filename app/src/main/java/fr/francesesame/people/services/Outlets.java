package fr.francesesame.people.services;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tobacco outlets by establishment. */
@Component
class Outlets {

    private final JdbcClient jdbc;

    Outlets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Outlet> of(Collection<String> sirets) {
        return jdbc.sql("select * from tobacco_outlet where siret = any(?) order by number limit 200")
                .param(sirets.toArray(String[]::new))
                .query(Outlet.class)
                .list();
    }

    /** {@code sign}: the name over the door; {@code holder}: the « débitant ». */
    record Outlet(
            String number,
            String siret,
            String sign,
            String address,
            String category,
            String holder,
            LocalDate holderSince,
            String supplier) {}
}
