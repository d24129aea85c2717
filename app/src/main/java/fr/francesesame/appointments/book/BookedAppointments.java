package fr.francesesame.appointments.book;

import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The appointments of the book. Whoever takes a step first locks the row, so that what two people do to it comes one after the other;
 * what the step changed is saved, and what happened is told, in the same transaction.
 */
@Repository
public class BookedAppointments {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher listeners;

    BookedAppointments(JdbcClient jdbc, ApplicationEventPublisher listeners) {
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    /** As it stands, for somebody who changes nothing. */
    public Optional<Appointment> find(AppointmentId id) {
        return jdbc.sql("select * from appointment where id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The goods come first, then their formalities, as they do when a message of theirs arrives: one order, so nobody blocks another. */
    public Appointment locked(AppointmentId id) {
        lockGoods(id);
        lockFormalities(id);
        return jdbc.sql("select * from appointment where id = ? for no key update")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no appointment " + id));
    }

    private void lockGoods(AppointmentId id) {
        jdbc.sql(
                        """
                        select 1 from consignment where id in (select f.consignment_id from formality f
                            join appointment_formality a using (reference) where a.appointment_id = ?)
                        order by id for no key update
                        """)
                .param(id.value())
                .query(Integer.class)
                .list();
    }

    private void lockFormalities(AppointmentId id) {
        jdbc.sql(
                        """
                        select f.reference from formality f join appointment_formality a using (reference)
                        where a.appointment_id = ? order by f.reference for no key update of f
                        """)
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** Every booking that serves or served the formality, the latest first. */
    public List<Appointment> of(Reference reference) {
        return jdbc.sql(
                        """
                        select a.* from appointment a join appointment_formality f on f.appointment_id = a.id
                        where f.reference = ? order by a.created_at desc, a.id
                        """)
                .param(reference.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The booking of a consignment at a post that has no time yet. */
    public Optional<Appointment> requested(ConsignmentId consignment, String bcp) {
        return jdbc.sql(
                        """
                        select * from appointment where consignment_id = ? and bcp = ? and state = 'REQUESTED'
                        order by created_at limit 1 for no key update
                        """)
                .params(consignment.value(), bcp)
                .query((row, number) -> read(row))
                .optional();
    }

    /** A booking that was not there. */
    public void insert(Appointment appointment) {
        jdbc.sql(
                        """
                        insert into appointment (id, consignment_id, state, bcp, service, kind, minutes, places)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        appointment.id().value(),
                        appointment.consignment().value(),
                        appointment.state().name(),
                        appointment.bcp(),
                        appointment.service().name(),
                        appointment.kind(),
                        appointment.minutes(),
                        appointment.places())
                .update();
    }

    /** Writes what a step has changed and tells what happened; {@code who}: the account that acted, null for a process. */
    public Appointment save(Change change, @Nullable String who) {
        if (!change.events().isEmpty()) {
            write(change.before(), change.after());
        }
        change.events()
                .forEach(event -> listeners.publishEvent(new Happened(change.before(), change.after(), event, who)));
        return change.after();
    }

    /** Only over the row as it was read: the lock keeps it so, and the number of the change bears it out. */
    private void write(Appointment before, Appointment after) {
        var rows = jdbc.sql(
                        """
                        update appointment set state = :state, bcp = :bcp, kind = :kind, minutes = :minutes, starts_at = :from,
                            ends_at = :to, flagged = :flagged, no_shows = :noShows, places = :places, in_turn = :inTurn,
                            sequence = :sequence, cancelled_why = :why, cancelled_words = :words, redirected_to = :redirected,
                            changed_at = now()
                        where id = :id and sequence = :read and state = :was
                        """)
                .params(parameters(after))
                .param("id", before.id().value())
                .param("read", before.sequence())
                .param("was", before.state().name())
                .update();
        if (rows == 0) {
            throw new CannotAcquireLockException("appointment " + before.id() + " has changed meanwhile");
        }
    }

    private static Map<String, @Nullable Object> parameters(Appointment after) {
        var reason = after.cancelledFor();
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", after.state().name());
        values.put("bcp", after.bcp());
        values.put("kind", after.kind());
        values.put("minutes", after.minutes());
        values.put("from", utc(after.startsAt()));
        values.put("to", utc(after.endsAt()));
        values.put("flagged", after.flagged());
        values.put("noShows", after.noShows());
        values.put("places", after.places());
        values.put("inTurn", after.inTurn());
        values.put("sequence", after.sequence());
        values.put("why", reason == null ? null : reason.kind().name());
        values.put("words", reason == null ? null : reason.words());
        values.put("redirected", after.redirectedTo());
        return values;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : Moments.utc(instant);
    }

    private static @Nullable StatedReason reason(ResultSet row) throws SQLException {
        var why = row.getString("cancelled_why");
        return why == null ? null : new StatedReason(MoveReason.valueOf(why), row.getString("cancelled_words"));
    }

    /** What a row of the book says. */
    public static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getString("bcp"),
                ControlService.valueOf(row.getString("service")),
                row.getString("kind"),
                row.getInt("minutes"),
                Moments.instant(row, "starts_at"),
                Moments.instant(row, "ends_at"),
                row.getBoolean("flagged"),
                row.getInt("no_shows"),
                row.getInt("places"),
                row.getBoolean("in_turn"),
                row.getInt("sequence"),
                reason(row),
                row.getString("redirected_to"));
    }
}
