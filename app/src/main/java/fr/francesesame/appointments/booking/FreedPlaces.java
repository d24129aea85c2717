package fr.francesesame.appointments.booking;

import fr.francesesame.processes.Offers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has a freed place offered to those who wait for one at that desk; where nobody waits, nothing is started. */
@Component
class FreedPlaces {

    private final JdbcClient jdbc;
    private final Offers offers;

    FreedPlaces(JdbcClient jdbc, Offers offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    void tell(DeskKey desk) {
        var waited = jdbc.sql(
                        "select exists (select 1 from waiting_wish where bcp = ? and kind = ? and state = 'WAITING')")
                .params(desk.bcp(), desk.kind())
                .query(Boolean.class)
                .single();
        if (waited) {
            offers.freed(desk.toString());
        }
    }

    /** One desk of a post. */
    record DeskKey(String bcp, String kind) {

        static DeskKey of(BookedAppointment booked) {
            return new DeskKey(booked.bcp(), booked.kind());
        }

        static DeskKey parse(String text) {
            var slash = text.indexOf('/');
            return new DeskKey(text.substring(0, slash), text.substring(slash + 1));
        }

        @Override
        public String toString() {
            return bcp + "/" + kind;
        }
    }
}
