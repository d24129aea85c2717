package fr.francesesame.people.services;

import fr.francesesame.people.services.Adhesion.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adhesions as they stand. */
@Component
class Adhesions {

    private static final String ADHESION =
            "select a.*, c.name as company from service_adhesion a join company c using (siret) ";

    private final JdbcClient jdbc;

    Adhesions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the establishment has joined already, or is about to. */
    Optional<Adhesion> ask(String siret, Offer offer, String by) {
        return jdbc.sql("insert into service_adhesion (siret, service, audit_required, approval_required, asked_by)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing returning id")
                .params(siret, offer.code(), offer.auditRequired(), offer.approvalRequired(), by)
                .query(Long.class)
                .optional()
                .map(this::get);
    }

    Adhesion get(long id) {
        return jdbc.sql(ADHESION + "where a.id = ?")
                .param(id)
                .query((row, n) -> adhesion(row))
                .single();
    }

    /** Those of the establishments a person is certified for or may bind, newest first. */
    List<Adhesion> of(String username, String service) {
        return jdbc.sql(
                        ADHESION
                                + """
                where a.service = :service and (
                    a.siret in (select siret from account_company where username = :username and state = 'CERTIFIED')
                    or a.siret in (select siret from company_authority where username = :username and role = 'MANAGER'))
                order by a.id desc limit 50""")
                .param("service", service)
                .param("username", username)
                .query((row, n) -> adhesion(row))
                .list();
    }

    /** The best state among those of the establishments he is certified for, NONE where no adhesion is under way. */
    String stateFor(String username, String service) {
        var states = jdbc.sql("select a.state from service_adhesion a join account_company l using (siret)"
                        + " where a.service = ? and a.state <> 'REFUSED' and l.username = ? and l.state = 'CERTIFIED'"
                        + " order by a.id desc")
                .params(service, username)
                .query(String.class)
                .list();
        return states.contains(State.OPEN.name())
                ? State.OPEN.name()
                : states.stream().findFirst().orElse("NONE");
    }

    void convention(long id, String reference, LocalDate signed) {
        jdbc.sql("update service_adhesion set state = 'CONVENTION', convention_reference = ?, convention_signed_on = ?"
                        + " where id = ?")
                .params(reference, signed, id)
                .update();
    }

    void audited(long id, String reference, LocalDate day) {
        jdbc.sql("update service_adhesion set state = 'AUDITED', audit_reference = ?, audited_on = ? where id = ?")
                .params(reference, day, id)
                .update();
    }

    void approved(long id, String reference) {
        jdbc.sql("update service_adhesion set approval_reference = ? where id = ?")
                .params(reference, id)
                .update();
    }

    void reason(long id, String reason) {
        jdbc.sql("update service_adhesion set reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void decidedBy(long id, String administrator) {
        jdbc.sql("update service_adhesion set decided_by = ? where id = ?")
                .params(administrator, id)
                .update();
    }

    void end(long id, State state) {
        jdbc.sql("update service_adhesion set state = ?, decided_at = now() where id = ?")
                .params(state.name(), id)
                .update();
    }

    private static Adhesion adhesion(ResultSet row) throws SQLException {
        return new Adhesion(
                row.getLong("id"),
                row.getString("siret"),
                row.getString("company"),
                row.getString("service"),
                State.valueOf(row.getString("state")),
                row.getBoolean("audit_required"),
                row.getBoolean("approval_required"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                row.getString("convention_reference"),
                day(row, "convention_signed_on"),
                row.getString("audit_reference"),
                day(row, "audited_on"),
                row.getString("approval_reference"),
                row.getString("reason"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
