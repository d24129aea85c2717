package fr.francesesame.appointments.book;

import fr.francesesame.terms.AppointmentId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The containers that a booking presents: those that the inspector named, else all of its goods. */
@Repository
public class PresentedContainers {

    private final JdbcClient jdbc;

    PresentedContainers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with a number, in its order. */
    public List<ShownContainer> of(AppointmentId appointment) {
        return jdbc.sql(
                        """
                        with known as (
                            select c ->> 'number' as number, a.reference, c -> 'seals' as seals
                            from appointment_formality a join formality f using (reference)
                            join formality_version v using (reference, version),
                                jsonb_array_elements(v.certificate -> 'containers') c
                            where a.appointment_id = :id and c ->> 'number' is not null),
                        wanted as (
                            select w.container from wanted_container w join appointment_formality a using (reference)
                            where a.appointment_id = :id and w.checked_at is null)
                        select number, array(select distinct s from known k, jsonb_array_elements_text(k.seals) s
                            where k.number = known.number and jsonb_typeof(k.seals) = 'array' order by s) as seals
                        from known
                        where number in (select container from wanted) or not exists (select 1 from wanted)
                        group by number order by number
                        """)
                .param("id", appointment.value())
                .query((row, number) -> new ShownContainer(row.getString("number"), List.of((String[])
                        row.getArray("seals").getArray())))
                .list();
    }
}
