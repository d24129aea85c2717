package fr.francesesame.portal.tracking;

import fr.francesesame.terms.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One line of the list: where a formality stands and who acts next; {@code exit…}: where and until when goods that go on are awaited. */
record FormalityRow(
        String reference,
        String type,
        String status,
        String statusCode,
        Step step,
        Instant stepSince,
        int version,
        @Nullable String bcp,
        @Nullable String service,
        @Nullable String goods,
        @Nullable String origin,
        @Nullable Instant eta,
        int lines,
        boolean toQualify,
        boolean unidentified,
        boolean toCheck,
        @Nullable String replacedBy,
        @Nullable String nextWho,
        @Nullable String nextWhat,
        @Nullable Instant nextDueAt,
        Instant changedAt,
        long changeNo,
        @Nullable String exitPlace,
        @Nullable LocalDate exitBy,
        @Nullable String importer,
        @Nullable Instant bookedAt,
        @Nullable String bookingState,
        @Nullable String ownReference,
        @Nullable Boolean follows,
        @Nullable String sortKey) {

    private static final String COLUMNS =
            """
            f.reference, f.type, f.status, f.status_code, f.step, f.step_since, f.version, f.bcp, f.service, f.goods, f.origin, f.eta,
            f.lines, f.to_qualify, f.unidentified, f.to_check, f.replaced_by, f.next_who, f.next_what, f.next_due_at, f.changed_at,
            f.change_no, f.exit_place, f.exit_by,
            (select p.name from formality_party p where p.reference = f.reference and p.role = 'CN' order by p.position limit 1) as importer,
            (select o.starts_at from appointment_overview o where o.reference = f.reference) as booked_at,
            (select o.state from appointment_overview o where o.reference = f.reference) as booking_state,
            (select min(w.words) from own_reference w where w.reference = f.reference and w.identifier = any(:own)) as own_reference,
            (select w.follows from lot_following w where w.reference = f.reference and w.username = :account) as follows,
            cast(%s as text) as sort_key""";

    /** Of a list in that order. */
    static String columns(Order order) {
        return COLUMNS.formatted(order.key());
    }

    static FormalityRow of(ResultSet row, int number) throws SQLException {
        return new FormalityRow(
                row.getString("reference"),
                row.getString("type"),
                row.getString("status"),
                row.getString("status_code"),
                Step.valueOf(row.getString("step")),
                row.getObject("step_since", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                row.getString("bcp"),
                row.getString("service"),
                row.getString("goods"),
                row.getString("origin"),
                instant(row, "eta"),
                row.getInt("lines"),
                row.getBoolean("to_qualify"),
                row.getBoolean("unidentified"),
                row.getBoolean("to_check"),
                row.getString("replaced_by"),
                row.getString("next_who"),
                row.getString("next_what"),
                instant(row, "next_due_at"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("change_no"),
                row.getString("exit_place"),
                row.getObject("exit_by", LocalDate.class),
                row.getString("importer"),
                instant(row, "booked_at"),
                row.getString("booking_state"),
                row.getString("own_reference"),
                row.getObject("follows", Boolean.class),
                row.getString("sort_key"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Whether the account has picked it. */
    public boolean isFollowed() {
        return Boolean.TRUE.equals(follows);
    }

    /** Somebody has let the time pass by which he had to act. */
    public boolean isOverdue() {
        return nextDueAt != null && nextDueAt.isBefore(Instant.now());
    }
}
