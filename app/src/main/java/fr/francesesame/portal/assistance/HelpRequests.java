package fr.francesesame.portal.assistance;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps requests for assistance. Who asks has to be allowed to: this store does not judge it. */
@Component
class HelpRequests {

    private static final int SHOWN = 100;
    private static final String INSERT =
            """
            insert into assistance_request (number, kind, subject, username, email, page, reference, incident, browser)
            values ('A' || extract(year from now() at time zone 'Europe/Paris') || '-'
                || lpad(nextval('assistance_request_no')::text, 6, '0'),
                :kind, :subject, :username, :email, :page, :reference, :incident, :browser) returning number""";

    private final JdbcClient jdbc;

    HelpRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its number. */
    String add(Asked asked) {
        return jdbc.sql(INSERT)
                .param("kind", asked.kind().name())
                .param("subject", asked.subject())
                .param("username", asked.username())
                .param("email", asked.email())
                .param("page", asked.context().page())
                .param("reference", asked.reference())
                .param("incident", asked.context().incident())
                .param("browser", asked.context().browser())
                .query(String.class)
                .single();
    }

    Optional<HelpRequest> find(String number) {
        return jdbc.sql("select * from assistance_request where number = ?")
                .param(number)
                .query((row, n) -> request(row))
                .optional();
    }

    /** Held until the end of the transaction: of two who change it one waits for the other. */
    HelpRequest hold(String number) {
        return jdbc.sql("select * from assistance_request where number = ? for update")
                .param(number)
                .query((row, n) -> request(row))
                .single();
    }

    /** Of that account, the newest change first. */
    List<HelpRequest> of(String username) {
        return jdbc.sql("select * from assistance_request where username = ? order by changed_at desc limit ?")
                .params(username, SHOWN)
                .query((row, n) -> request(row))
                .list();
    }

    /** What the desk has not done with, by when it is due. */
    List<HelpRequest> running() {
        return jdbc.sql(
                        "select * from assistance_request where state in ('OPEN', 'ASKED') order by due_at, number limit ?")
                .param(SHOWN)
                .query((row, n) -> request(row))
                .list();
    }

    void set(String number, HelpState state, @Nullable Instant dueAt) {
        jdbc.sql("update assistance_request set state = ?, due_at = ?, changed_at = clock_timestamp() where number = ?")
                .params(state.name(), dueAt == null ? null : dueAt.atOffset(UTC), number)
                .update();
    }

    /** Something was added that changes nobody's turn. */
    void touch(String number) {
        jdbc.sql("update assistance_request set changed_at = clock_timestamp() where number = ?")
                .param(number)
                .update();
    }

    /** Numbers of those that ended two years ago. */
    List<String> endedLongAgo(int most) {
        return jdbc.sql(
                        "select number from assistance_request where state in ('WITHDRAWN', 'ARCHIVED')"
                                + " and changed_at < now() - interval '2 years' order by changed_at limit ? for update skip locked")
                .param(most)
                .query(String.class)
                .list();
    }

    void remove(String number) {
        jdbc.sql("delete from assistance_request where number = ?")
                .param(number)
                .update();
    }

    private static HelpRequest request(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new HelpRequest(
                row.getString("number"),
                HelpKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("username"),
                row.getString("email"),
                new HelpContext(row.getString("page"), row.getString("incident"), row.getString("browser")),
                row.getString("reference"),
                HelpState.valueOf(row.getString("state")),
                due == null ? null : due.toInstant(),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** A request that was judged and is to be kept; one of {@code username} and {@code email} is null. */
    record Asked(
            HelpKind kind,
            String subject,
            @Nullable String username,
            @Nullable String email,
            HelpContext context,
            @Nullable String reference) {}
}
