package fr.francesesame.appointments.competence;

import fr.francesesame.terms.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What bookings present, as their certificates say it. */
@Repository
class PresentedGoods {

    private final JdbcClient jdbc;

    PresentedGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for all goods lines of a booking that say the same. */
    List<Goods> of(Collection<AppointmentId> appointments) {
        return jdbc.sql(
                        """
                        select distinct a.appointment_id, f.type, coalesce(left(line ->> 'cn', 4), '') as heading,
                            coalesce(jsonb_path_query_first(v.certificate,
                                '$.notes[*].codes[*] ? (@ == "FROZEN" || @ == "CHILLED" || @ == "AMBIENT")') #>> '{}', 'UNKNOWN') as temperature,
                            coalesce(line ->> 'productType', '') as products
                        from appointment_formality a join formality f using (reference)
                        left join formality_version v using (reference, version)
                        left join lateral jsonb_array_elements(v.certificate -> 'lines') line on true
                        where a.appointment_id = any(?)
                        order by a.appointment_id, f.type, heading
                        """)
                .param(appointments.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .query(PresentedGoods::goods)
                .list();
    }

    private static Goods goods(ResultSet row, int number) throws SQLException {
        return new Goods(
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                row.getString("type"),
                row.getString("heading"),
                row.getString("temperature"),
                row.getString("products"));
    }

    /**
     * {@code heading}: first four digits of the CN code; {@code temperature}: the first that the certificate states, {@code UNKNOWN}
     * where it states none; {@code products}: their type in TRACES NT.
     */
    record Goods(AppointmentId appointment, String type, String heading, String temperature, String products) {}
}
