package fr.francesesame.portal.messages;

import static java.time.ZoneOffset.UTC;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.portal.messages.MessageThread.Box;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.MessageTopic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps threads. Who asks has to be allowed to: this store does not judge it. */
@Component
class Threads {

    private static final String CHANGED =
            ", changed_at = clock_timestamp(), change_no = nextval('message_change_no') where number = :number";

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its number; who answers it, and by when, is settled next. */
    String add(Opening opening) {
        return jdbc.sql(
                        """
                insert into message_thread (number, reference, siret, topic, subject, service, bcp, routed, awaits, opened_by)
                values ('M' || extract(year from now() at time zone 'Europe/Paris') || '-'
                    || lpad(nextval('message_thread_no')::text, 6, '0'),
                    :reference, :siret, :topic, :subject, :service, :bcp, :routed, :awaits, :person) returning number""")
                .param("reference", opening.reference())
                .param("siret", opening.siret())
                .param("topic", opening.topic().name())
                .param("subject", opening.subject())
                .param(
                        "service",
                        opening.service() == null ? null : opening.service().name())
                .param("bcp", opening.post())
                .param("routed", opening.side() == Side.SERVICE)
                .param("awaits", opening.side() == Side.SERVICE ? "OPERATOR" : "SERVICE")
                .param("person", opening.person())
                .query(String.class)
                .single();
    }

    /** Held until the end of the transaction: of two who change it one waits for the other. */
    MessageThread hold(String number) {
        return jdbc.sql("select * from message_thread where number = ? for update")
                .param(number)
                .query((row, n) -> thread(row))
                .single();
    }

    /** What the table answered; what agents settled stays. */
    void route(String number, ControlService service, @Nullable String post, Explanation why, Instant dueAt) {
        jdbc.sql("update message_thread set service = :service, bcp = :bcp, due_at = :due, overdue = false,"
                        + " route_rule = :rule, route_reason = :reason, route_law = :law" + CHANGED)
                .param("service", service.name())
                .param("bcp", post)
                .param("due", dueAt.atOffset(UTC))
                .param("rule", String.join(",", why.rules()))
                .param("reason", why.reason())
                .param("law", why.legalBasis())
                .param("number", number)
                .update();
    }

    /** {@code awaits}: who is to write next; what was awaited of the service before is over. */
    void written(String number, Side side, long entry, Awaits awaits) {
        var last = side == Side.OPERATOR ? "last_of_operator" : "last_of_service";
        var due = awaits == Awaits.SERVICE ? "" : ", due_at = null, overdue = false";
        jdbc.sql("update message_thread set " + last + " = :entry, state = 'OPEN', awaits = :awaits" + due + CHANGED)
                .param("entry", entry)
                .param("awaits", awaits.name())
                .param("number", number)
                .update();
    }

    void take(String number, @Nullable String person) {
        jdbc.sql("update message_thread set taken_by = :person, routed = true" + CHANGED)
                .param("person", person)
                .param("number", number)
                .update();
    }

    void forward(String number, ControlService service, @Nullable String post) {
        jdbc.sql("update message_thread set taken_by = null, routed = true, service = :service, bcp = :bcp,"
                        + " route_reason = null, route_law = null" + CHANGED)
                .param("service", service.name())
                .param("bcp", post)
                .param("number", number)
                .update();
    }

    void close(String number, long entry) {
        jdbc.sql("update message_thread set state = 'CLOSED', awaits = 'NOBODY', due_at = null, overdue = false,"
                        + " last_of_service = :entry" + CHANGED)
                .param("entry", entry)
                .param("number", number)
                .update();
    }

    void reopen(String number, Awaits awaits) {
        jdbc.sql("update message_thread set state = 'OPEN', awaits = :awaits" + CHANGED)
                .param("awaits", awaits.name())
                .param("number", number)
                .update();
    }

    /** Something was added that is no answer. */
    void touch(String number) {
        jdbc.sql("update message_thread set state = state" + CHANGED)
                .param("number", number)
                .update();
    }

    void overdue(String number) {
        jdbc.sql("update message_thread set overdue = true" + CHANGED)
                .param("number", number)
                .update();
    }

    /** The numbers of those that go on with another formality. */
    List<String> move(String replaced, String replacing) {
        return jdbc.sql("update message_thread set reference = ? where reference = ? returning number")
                .params(replacing, replaced)
                .query(String.class)
                .list();
    }

    static MessageThread thread(ResultSet row) throws SQLException {
        return new MessageThread(
                row.getString("number"),
                row.getString("reference"),
                row.getString("siret"),
                MessageTopic.valueOf(row.getString("topic")),
                row.getString("subject"),
                box(row),
                row.getString("taken_by"),
                row.getString("state").equals("CLOSED"),
                Awaits.valueOf(row.getString("awaits")),
                instant(row, "due_at"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("change_no"),
                row.getLong("last_of_operator"),
                row.getLong("last_of_service"));
    }

    private static Box box(ResultSet row) throws SQLException {
        return new Box(
                ControlService.valueOf(row.getString("service")),
                row.getString("bcp"),
                row.getBoolean("routed"),
                row.getString("route_reason"),
                row.getString("route_law"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
