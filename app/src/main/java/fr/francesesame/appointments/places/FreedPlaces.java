package fr.francesesame.appointments.places;

import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.processes.Offers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has a freed place offered to those who wait for one at that desk; where nobody waits, nothing is started. */
@Component
public class FreedPlaces {

    private final JdbcClient jdbc;
    private final Offers offers;

    FreedPlaces(JdbcClient jdbc, Offers offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /** Looks whether somebody waits at that desk. */
    public void tell(DeskKey desk) {
        var waited = jdbc.sql(
                        "select exists (select 1 from waiting_wish where bcp = ? and kind = ? and state = 'WAITING')")
                .params(desk.bcp(), desk.kind())
                .query(Boolean.class)
                .single();
        if (waited) {
            offers.freed(desk.toString());
        }
    }
}
