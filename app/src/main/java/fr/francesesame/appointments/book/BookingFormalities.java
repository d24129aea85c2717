package fr.francesesame.appointments.book;

import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which formalities a booking serves, and what it must know of them. */
@Repository
public class BookingFormalities {

    private final JdbcClient jdbc;

    BookingFormalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their numbers. */
    public List<Reference> references(AppointmentId appointment) {
        return jdbc.sql("select reference from appointment_formality where appointment_id = ? order by reference")
                .param(appointment.value())
                .query((row, number) -> new Reference(row.getString("reference")))
                .list();
    }

    /** Until the transaction ends nobody else opens a booking for these goods. */
    public void hold(ConsignmentId consignment) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('appointment ' || ?, 0))")
                .param(consignment.toString())
                .query(Integer.class)
                .single();
    }

    /** It serves that formality too; asked twice, once. */
    public void add(AppointmentId appointment, Reference reference) {
        jdbc.sql("insert into appointment_formality values (?, ?) on conflict do nothing")
                .params(appointment.value(), reference.value())
                .update();
    }

    /** It no longer serves that formality. */
    public void remove(AppointmentId appointment, Reference reference) {
        jdbc.sql("delete from appointment_formality where appointment_id = ? and reference = ?")
                .params(appointment.value(), reference.value())
                .update();
    }

    /** Codes of the posts that the booking's formalities name. */
    public Set<String> posts(AppointmentId appointment) {
        return jdbc.sql("select distinct f.bcp from appointment_formality a join formality f using (reference)"
                        + " where a.appointment_id = ? and f.bcp is not null")
                .param(appointment.value())
                .query(String.class)
                .set();
    }

    /** Whether live animals are among what it presents. */
    public boolean isOfAnimals(AppointmentId appointment) {
        return jdbc.sql("select exists (select 1 from appointment_formality a join formality f using (reference)"
                        + " where a.appointment_id = ? and f.type = 'CHED_A')")
                .param(appointment.value())
                .query(Boolean.class)
                .single();
    }

    /** A formality that is not known yet leaves the consignment as it was. */
    public void presentedIs(AppointmentId appointment, Reference reference) {
        jdbc.sql(
                        """
                        update appointment set changed_at = now(), consignment_id = f.consignment_id
                        from formality f where appointment.id = ? and f.reference = ?
                        """)
                .params(appointment.value(), reference.value())
                .update();
    }

    /** Empty until the formality has a post and a competent service: before that nobody can receive it. */
    public Optional<Presentation> presentation(Reference reference) {
        return jdbc.sql(
                        """
                        select consignment_id, bcp, service from formality
                        where reference = ? and bcp is not null and service is not null
                        """)
                .param(reference.value())
                .query((row, number) -> new Presentation(
                        new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                        row.getString("bcp"),
                        ControlService.valueOf(row.getString("service"))))
                .optional();
    }

    /** Now, or the arrival of the goods where that is later. */
    public Instant earliestStart(AppointmentId appointment) {
        return Objects.requireNonNull(earliestStarts(List.of(appointment)).get(appointment));
    }

    /** One for each booking, in one query. */
    public Map<AppointmentId, Instant> earliestStarts(Collection<AppointmentId> appointments) {
        var now = Instant.now();
        var arrivals = arrivals(appointments);
        return appointments.stream().collect(Collectors.toMap(id -> id, id -> {
            var arrival = arrivals.getOrDefault(id, now);
            return arrival.isAfter(now) ? arrival : now;
        }));
    }

    /** When the last of the goods of each booking is expected; none where no message gave an ETA. */
    private Map<AppointmentId, Instant> arrivals(Collection<AppointmentId> appointments) {
        var arrivals = new HashMap<AppointmentId, Instant>();
        of(appointments).forEach((booking, served) -> served.stream()
                .map(ServedFormality::arrival)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .ifPresent(last -> arrivals.put(booking, last)));
        return arrivals;
    }

    /** What each of the bookings serves, in one query. */
    public Map<AppointmentId, List<ServedFormality>> of(Collection<AppointmentId> appointments) {
        return jdbc
                .sql(
                        """
                        select a.appointment_id, f.* from appointment_formality a join formality f using (reference)
                        where a.appointment_id = any(?) order by f.reference
                        """)
                .param(appointments.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new AppointmentId(row.getObject("appointment_id", UUID.class)), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ServedFormality read(ResultSet row) throws SQLException {
        return new ServedFormality(
                new Reference(row.getString("reference")),
                row.getString("type"),
                row.getString("goods"),
                row.getString("origin"),
                row.getInt("lines"),
                row.getInt("containers"),
                Moments.instant(row, "eta"),
                Moments.instant(row, "next_due_at"));
    }

    /** Where, and by which service, a formality's goods are looked at. */
    public record Presentation(ConsignmentId consignment, String bcp, ControlService service) {}
}
