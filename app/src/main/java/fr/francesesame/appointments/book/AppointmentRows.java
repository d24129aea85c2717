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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the book. Whoever changes a booking first locks its row, so that what two people do to it comes one after the other. */
@Repository
public class AppointmentRows {

    private final JdbcClient jdbc;

    AppointmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BookedAppointment> find(AppointmentId id) {
        return jdbc.sql("select * from appointment where id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The goods come first, then their formalities, as they do when a message of theirs arrives: one order, so nobody blocks another. */
    public BookedAppointment locked(AppointmentId id) {
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
    public List<BookedAppointment> of(Reference reference) {
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
    public Optional<BookedAppointment> requested(ConsignmentId consignment, String bcp) {
        return jdbc.sql(
                        """
                        select * from appointment where consignment_id = ? and bcp = ? and state = 'REQUESTED'
                        order by created_at limit 1 for no key update
                        """)
                .params(consignment.value(), bcp)
                .query((row, number) -> read(row))
                .optional();
    }

    public void shared(AppointmentId id, String kind, int minutes, int places) {
        jdbc.sql("update appointment set kind = ?, minutes = ?, places = ?, changed_at = now() where id = ?")
                .params(kind, minutes, places, id.value())
                .update();
    }

    public void insert(BookedAppointment appointment) {
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

    public void state(AppointmentId id, State state) {
        jdbc.sql("update appointment set state = ?, sequence = sequence + 1, changed_at = now() where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    public void cancelledBecause(AppointmentId id, StatedReason reason) {
        jdbc.sql("update appointment set cancelled_why = ?, cancelled_words = ? where id = ?")
                .params(reason.kind().name(), reason.words(), id.value())
                .update();
    }

    /** Whoever sets a time has looked at the formality as it is now. */
    public void timed(AppointmentId id, State state, Instant startsAt, Instant endsAt) {
        jdbc.sql(
                        """
                        update appointment set state = ?, starts_at = ?, ends_at = ?, flagged = false, sequence = sequence + 1,
                            changed_at = now()
                        where id = ?
                        """)
                .params(state.name(), Moments.utc(startsAt), Moments.utc(endsAt), id.value())
                .update();
    }

    /** {@code bcp}: where its place is now. */
    public void presented(AppointmentId id, boolean inTurn, String bcp) {
        jdbc.sql("update appointment set in_turn = ?, bcp = ? where id = ?")
                .params(inTurn, bcp, id.value())
                .update();
    }

    /** {@code places}: what is still to be presented. */
    public void missed(AppointmentId id, int places) {
        jdbc.sql(
                        """
                        update appointment set state = 'REQUESTED', starts_at = null, ends_at = null,
                            no_shows = no_shows + 1, places = ?, sequence = sequence + 1, changed_at = now()
                        where id = ?
                        """)
                .params(places, id.value())
                .update();
    }

    public void flagged(AppointmentId id) {
        jdbc.sql("update appointment set flagged = true, changed_at = now() where id = ?")
                .param(id.value())
                .update();
    }

    /** False where it bore no mark. */
    boolean unflagged(AppointmentId id) {
        return jdbc.sql("update appointment set flagged = false, changed_at = now() where id = ? and flagged")
                        .param(id.value())
                        .update()
                == 1;
    }

    public static BookedAppointment read(ResultSet row) throws SQLException {
        return new BookedAppointment(
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
                row.getInt("sequence"));
    }
}
