package fr.francesesame.people.suspensions;

import fr.francesesame.goods.consignments.ConsignmentLock;
import fr.francesesame.processes.ports.HeldMessages;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedSuspensions implements HeldMessages {

    private final JdbcClient jdbc;
    private final ConsignmentLock goods;

    RecordedSuspensions(JdbcClient jdbc, ConsignmentLock goods) {
        this.jdbc = jdbc;
        this.goods = goods;
    }

    /** One agent at a time decides of a formality. */
    void lock(Reference reference) {
        goods.holdOf(reference);
        jdbc.sql("select 1 from formality where reference = ? for no key update")
                .param(reference.value())
                .query(Integer.class)
                .optional();
    }

    /** What was ordered of the goods has to be carried out still. */
    boolean isMeasureDue(Reference reference) {
        return jdbc.sql("select step in ('MEASURE', 'ENFORCEMENT') from formality where reference = ?")
                .param(reference.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Optional<Suspension> open(Reference reference) {
        return jdbc.sql("select * from formality_suspension where reference = ? and lifted_at is null")
                .param(reference.value())
                .query(RecordedSuspensions::suspension)
                .optional();
    }

    void add(Reference reference, Kind kind, String reason, String person) {
        jdbc.sql("insert into formality_suspension (reference, kind, reason, person, at) values (?, ?, ?, ?, now())")
                .params(reference.value(), kind.name(), reason, person)
                .update();
    }

    void lift(Reference reference, String reason, String person) {
        jdbc.sql("update formality_suspension set lifted_at = now(), lifted_by = ?, lifted_reason = ?"
                        + " where reference = ? and lifted_at is null")
                .params(person, reason, reference.value())
                .update();
    }

    int held(Reference reference) {
        return jdbc.sql("select count(*) from held_message where reference = ?")
                .param(reference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isSuspended(Reference reference) {
        return open(reference).filter(open -> open.kind() == Kind.SUSPENDED).isPresent();
    }

    @Override
    public boolean isEnded(Reference reference) {
        return open(reference).filter(open -> open.kind() == Kind.ENDED).isPresent();
    }

    @Override
    public void hold(Reference reference, String message) {
        jdbc.sql("insert into held_message (reference, message) values (?, ?)")
                .params(reference.value(), message)
                .update();
    }

    @Override
    public List<String> release(Reference reference) {
        return jdbc.sql("with released as (delete from held_message where reference = ? returning id, message)"
                        + " select message from released order by id")
                .param(reference.value())
                .query(String.class)
                .list();
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        return new Suspension(
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    enum Kind {
        SUSPENDED,
        ENDED
    }

    record Suspension(Kind kind, String reason, @Nullable String person, Instant at) {}
}
