package fr.francesesame.appointments;

import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The places held at the desks. The database refuses a seat that is taken; the next one is tried. */
@Repository
class Places {

    private final JdbcClient jdbc;
    private final Desks desks;
    private final TransactionTemplate attempt;

    Places(JdbcClient jdbc, Desks desks, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Gives up the booking's place for the new one; where no seat is left it keeps the place it had. */
    boolean take(BookedAppointment appointment, Instant startsAt) {
        return Boolean.TRUE.equals(attempt.execute(status -> {
            var seats = desks.lockedSeats(appointment.bcp(), appointment.kind());
            free(appointment.id());
            var taken = IntStream.rangeClosed(1, seats).anyMatch(seat -> sit(appointment, seat, startsAt));
            if (!taken) {
                status.setRollbackOnly();
            }
            return taken;
        }));
    }

    void free(AppointmentId appointment) {
        jdbc.sql("delete from appointment_place where appointment_id = ?")
                .param(appointment.value())
                .update();
    }

    /** Places that other bookings hold at a desk and that touch the period; before animals only animals keep theirs. */
    List<Place> heldByOthers(BookedAppointment appointment, Instant from, Instant to, boolean ofAnimals) {
        return jdbc.sql(
                        """
                        select seat, starts_at, ends_at from appointment_place
                        where bcp = ? and kind = ? and tstzrange(starts_at, ends_at) && tstzrange(?, ?) and appointment_id <> ?
                          and (not ? or exists (select 1 from appointment_formality s join formality f using (reference)
                            where s.appointment_id = appointment_place.appointment_id and f.type = 'CHED_A'))
                        """)
                .params(
                        appointment.bcp(),
                        appointment.kind(),
                        AppointmentRows.utc(from),
                        AppointmentRows.utc(to),
                        appointment.id().value(),
                        ofAnimals)
                .query((row, number) -> new Place(
                        row.getInt("seat"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    /** The latest booking of other goods that holds a place then; one in process of being checked has begun and stays. */
    Optional<AppointmentId> displaceable(BookedAppointment animals, Instant startsAt) {
        return jdbc.sql(
                        """
                        select p.appointment_id from appointment_place p join appointment a on a.id = p.appointment_id
                        where p.bcp = ? and p.kind = ? and tstzrange(p.starts_at, p.ends_at) && tstzrange(?, ?)
                          and p.appointment_id <> ? and p.starts_at > now() and a.state in ('CHOSEN', 'CONFIRMED')
                          and not exists (select 1 from appointment_formality s join formality f using (reference)
                            where s.appointment_id = p.appointment_id and f.type = 'CHED_A')
                        order by a.created_at desc limit 1
                        """)
                .params(
                        animals.bcp(),
                        animals.kind(),
                        AppointmentRows.utc(startsAt),
                        AppointmentRows.utc(startsAt.plus(animals.length())),
                        animals.id().value())
                .query((row, number) -> new AppointmentId(row.getObject("appointment_id", UUID.class)))
                .optional();
    }

    private boolean sit(BookedAppointment appointment, int seat, Instant startsAt) {
        return jdbc.sql(
                                """
                                insert into appointment_place (appointment_id, bcp, kind, seat, starts_at, ends_at)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                appointment.id().value(),
                                appointment.bcp(),
                                appointment.kind(),
                                seat,
                                AppointmentRows.utc(startsAt),
                                AppointmentRows.utc(startsAt.plus(appointment.length())))
                        .update()
                == 1;
    }

    /** One seat for a while. */
    record Place(int seat, Instant startsAt, Instant endsAt) {

        boolean overlaps(Instant from, Instant to) {
            return startsAt.isBefore(to) && from.isBefore(endsAt);
        }
    }
}
