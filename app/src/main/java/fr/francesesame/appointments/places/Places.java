package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The places held at the desks. The database refuses a seat that is taken; the next one is tried. */
@Repository
public class Places {

    private final JdbcClient jdbc;
    private final Desks desks;
    private final FreedPlaces freed;
    private final TransactionTemplate attempt;

    Places(JdbcClient jdbc, Desks desks, FreedPlaces freed, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.freed = freed;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Gives up the booking's places for the new ones; where too few seats are left it keeps what it had. */
    public boolean take(Appointment appointment, Instant startsAt) {
        return attempted(appointment, startsAt, false, () -> free(appointment.id()));
    }

    /** Holds seats for an operator who has not answered yet, beside the place they may have. */
    public boolean hold(Appointment appointment, Instant startsAt) {
        return attempted(appointment, startsAt, true, () -> freeOffered(appointment.id()));
    }

    private boolean attempted(Appointment appointment, Instant startsAt, boolean offered, Runnable giveUp) {
        return Boolean.TRUE.equals(attempt.execute(status -> {
            var seats = desks.lockedSeats(appointment.bcp(), appointment.kind());
            giveUp.run();
            var taken = seated(appointment, startsAt, offered, seats);
            if (!taken) {
                status.setRollbackOnly();
            }
            return taken;
        }));
    }

    private boolean seated(Appointment appointment, Instant startsAt, boolean offered, int seats) {
        var part = 1;
        for (var seat = 1; seat <= seats && part <= appointment.seatsAtOnce(); seat++) {
            if (sit(appointment, part, seat, startsAt, offered)) {
                part++;
            }
        }
        return part > appointment.seatsAtOnce();
    }

    /** Whoever waits for a place at that desk is asked next. */
    void free(AppointmentId appointment) {
        jdbc.sql("delete from appointment_place where appointment_id = ? returning bcp, kind")
                .param(appointment.value())
                .query((row, number) -> new DeskKey(row.getString("bcp"), row.getString("kind")))
                .set()
                .forEach(freed::tell);
    }

    /** Nobody else is asked by this: whoever ends an offer tells it. */
    public void freeOffered(AppointmentId appointment) {
        jdbc.sql("delete from appointment_place where appointment_id = ? and offered")
                .param(appointment.value())
                .update();
    }

    /** Seats that other bookings hold at a desk, or that are closed, and that touch the period; before animals only animals keep theirs. */
    List<Place> heldByOthers(Appointment appointment, Instant from, Instant to, boolean ofAnimals) {
        return jdbc.sql(
                        """
                        select seat, starts_at, ends_at from appointment_place
                        where bcp = :bcp and kind = :kind and tstzrange(starts_at, ends_at) && tstzrange(:from, :to)
                          and appointment_id <> :id
                          and (not :animals or exists (select 1 from appointment_formality s join formality f using (reference)
                            where s.appointment_id = appointment_place.appointment_id and f.type = 'CHED_A'))
                        union all
                        select n, c.starts_at, c.ends_at from appointment_closure c, appointment_desk d, generate_series(1, d.seats) n
                        where d.bcp = :bcp and d.kind = :kind and c.bcp = d.bcp and coalesce(c.kind, d.kind) = d.kind
                          and coalesce(c.seat, n) = n and c.lifted_at is null
                          and tstzrange(c.starts_at, c.ends_at) && tstzrange(:from, :to)
                        """)
                .param("bcp", appointment.bcp())
                .param("kind", appointment.kind())
                .param("from", Moments.utc(from))
                .param("to", Moments.utc(to))
                .param("id", appointment.id().value())
                .param("animals", ofAnimals)
                .query((row, number) -> new Place(
                        row.getInt("seat"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    /**
     * Who is on which seat in that period, the bookings made last first. Goods that are no animals may be asked to move as long as
     * their check has not begun; a closed seat, a held one and animals stay.
     */
    List<Occupant> occupants(Appointment animals, Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select p.seat, p.appointment_id, a.created_at, not p.offered and p.starts_at > now()
                            and a.state in ('CHOSEN', 'CONFIRMED')
                            and not exists (select 1 from appointment_formality s join formality f using (reference)
                              where s.appointment_id = p.appointment_id and f.type = 'CHED_A') as displaceable
                        from appointment_place p join appointment a on a.id = p.appointment_id
                        where p.bcp = :bcp and p.kind = :kind and tstzrange(p.starts_at, p.ends_at) && tstzrange(:from, :to)
                          and p.appointment_id <> :id
                        union all
                        select n, null, c.starts_at, false from appointment_closure c, appointment_desk d, generate_series(1, d.seats) n
                        where d.bcp = :bcp and d.kind = :kind and c.bcp = d.bcp and coalesce(c.kind, d.kind) = d.kind
                          and coalesce(c.seat, n) = n and c.lifted_at is null
                          and tstzrange(c.starts_at, c.ends_at) && tstzrange(:from, :to)
                        order by 3 desc, 2
                        """)
                .param("bcp", animals.bcp())
                .param("kind", animals.kind())
                .param("from", Moments.utc(from))
                .param("to", Moments.utc(to))
                .param("id", animals.id().value())
                .query((row, number) -> {
                    var booking = row.getObject("appointment_id", UUID.class);
                    return new Occupant(
                            row.getInt("seat"),
                            booking == null ? null : new AppointmentId(booking),
                            row.getBoolean("displaceable"));
                })
                .list();
    }

    /** Gives the booking's places up to one that comes first: nobody who waits is asked. */
    void giveUp(AppointmentId appointment) {
        jdbc.sql("delete from appointment_place where appointment_id = ? and not offered")
                .param(appointment.value())
                .update();
    }

    /** What is on a seat: a booking, or null where it is closed. */
    public record Occupant(int seat, @Nullable AppointmentId booking, boolean displaceable) {}

    private boolean sit(Appointment appointment, int part, int seat, Instant startsAt, boolean offered) {
        return jdbc.sql(
                                """
                                insert into appointment_place (appointment_id, part, offered, bcp, kind, seat, starts_at, ends_at)
                                select :id, :part, :offered, :bcp, :kind, :seat, :from, :to
                                where not exists (select 1 from appointment_closure c
                                    where c.lifted_at is null and c.bcp = :bcp and coalesce(c.kind, :kind) = :kind
                                      and coalesce(c.seat, :seat) = :seat
                                      and tstzrange(c.starts_at, c.ends_at) && tstzrange(:from, :to))
                                on conflict do nothing
                                """)
                        .param("id", appointment.id().value())
                        .param("part", part)
                        .param("offered", offered)
                        .param("bcp", appointment.bcp())
                        .param("kind", appointment.kind())
                        .param("seat", seat)
                        .param("from", Moments.utc(startsAt))
                        .param("to", Moments.utc(startsAt.plus(appointment.length())))
                        .update()
                == 1;
    }

    /** One seat for a while. */
    public record Place(int seat, Instant startsAt, Instant endsAt) {

        public boolean overlaps(Instant from, Instant to) {
            return startsAt.isBefore(to) && from.isBefore(endsAt);
        }
    }
}
