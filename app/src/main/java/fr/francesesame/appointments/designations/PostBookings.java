package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bookings of a post whose check lies ahead, those without a time last. */
@Repository
class PostBookings {

    private final JdbcClient jdbc;

    PostBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Appointment> ahead(BorderPost post) {
        return jdbc.sql(
                        """
                        select * from appointment where bcp = ? and state not in ('HONOURED', 'CANCELLED')
                            and coalesce(starts_at, 'infinity') > now()
                        order by starts_at nulls last, created_at, id
                        """)
                .param(post.code())
                .query((row, number) -> BookedAppointments.read(row))
                .list();
    }
}
