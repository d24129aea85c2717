package fr.francesesame.notices.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent to a subscriber, or is to be, over the last seven days. */
@Repository
class Journal {

    static final Duration KEPT = Duration.ofDays(7);

    /** due: when the head of the line is tried next; behind: an earlier event of the formality has to go first. */
    private static final String ENTRY =
            """
            select e.*, case when e.state = 'PENDING' then greatest(l.due_at, l.leased_until, s.rests_until) end as due,
                e.state = 'PENDING' and exists (select 1 from webhook_event p where p.subscription_id = e.subscription_id
                    and p.reference = e.reference and p.state = 'PENDING' and p.position < e.position) as behind
            from webhook_event e join webhook_line l using (subscription_id, reference)
                join webhook_subscription s on s.id = e.subscription_id
            where e.subscription_id = :subscription
            """;

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, from just below {@code before}; {@code state} and {@code reference} null for all. */
    List<Entry> page(UUID subscription, @Nullable State state, @Nullable String reference, long before, int limit) {
        return jdbc.sql(
                        ENTRY
                                + """
                        and e.sequence < :before and (:state::text is null or e.state = :state)
                        and (:reference::text is null or e.reference = :reference)
                        order by e.sequence desc limit :limit""")
                .param("subscription", subscription)
                .param("before", before)
                .param("state", state == null ? null : state.name())
                .param("reference", reference)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    Optional<Entry> find(UUID subscription, UUID event) {
        return jdbc.sql(ENTRY + "and e.id = :event")
                .param("subscription", subscription)
                .param("event", event)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** How many events each subscription of these companies failed to take, as far as the journal reaches. */
    Map<UUID, Integer> failed(Collection<String> sirens) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql(
                        "select s.id, count(*) as events from webhook_subscription s join webhook_event e on e.subscription_id = s.id"
                                + " where s.siren = any(?) and e.state = 'FAILED' and e.type <> 'test' group by s.id")
                .param(sirens.toArray(String[]::new))
                .query((row, number) -> counts.put(row.getObject("id", UUID.class), row.getInt("events")))
                .list();
        return counts;
    }

    List<Attempt> attempts(UUID event) {
        return jdbc.sql("select at, code, fault, millis from webhook_attempt where event_id = ? order by id desc")
                .param(event)
                .query((row, number) ->
                        new Attempt(SqlValues.instant(row, "at"), answer(row, "code", "fault", "millis")))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                row.getString("reference"),
                row.getInt("position"),
                row.getString("type"),
                row.getString("body"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                SqlValues.instant(row, "created_at"),
                SqlValues.instantOrNull(row, "delivered_at"),
                row.getInt("attempts") == 0 ? null : answer(row, "last_code", "last_fault", "last_millis"),
                SqlValues.instantOrNull(row, "due"),
                row.getBoolean("behind"));
    }

    private static Answer answer(ResultSet row, String code, String fault, String millis) throws SQLException {
        var name = row.getString(fault);
        return new Answer(
                SqlValues.numberOrNull(row, code), name == null ? null : Fault.valueOf(name), row.getInt(millis));
    }

    /** Where an event stands. */
    enum State {
        PENDING,
        DELIVERED,
        FAILED
    }

    /** One event; {@code last}: what came of the last call, null before the first one. */
    record Entry(
            UUID id,
            long sequence,
            String reference,
            int position,
            String type,
            String body,
            State state,
            int attempts,
            Instant createdAt,
            @Nullable Instant deliveredAt,
            @Nullable Answer last,
            @Nullable Instant due,
            boolean behind) {

        public boolean isTest() {
            return type.equals("test");
        }

        /** A bootstrap colour. */
        public String colour() {
            return switch (state) {
                case PENDING -> attempts == 0 ? "secondary" : "warning";
                case DELIVERED -> "success";
                case FAILED -> "danger";
            };
        }
    }

    record Attempt(Instant at, Answer answer) {}
}
