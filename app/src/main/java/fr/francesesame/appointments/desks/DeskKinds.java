package fr.francesesame.appointments.desks;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kinds of check for which a post has a desk, in the order in which they are shown. */
@Repository
public class DeskKinds {

    private final JdbcClient jdbc;

    DeskKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the kinds, none where the post has no desk. */
    public List<String> at(String bcp) {
        return jdbc.sql("select kind from appointment_desk left join appointment_kind using (kind) where bcp = ?"
                        + " order by position nulls last, kind")
                .param(bcp)
                .query(String.class)
                .list();
    }
}
