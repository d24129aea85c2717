package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.accounts.Accounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedAccountSuspensions {

    private final Accounts accounts;
    private final JdbcClient jdbc;

    RecordedAccountSuspensions(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    List<Row> newest() {
        return jdbc.sql("select * from account_suspension order by proposed_at desc limit 200")
                .query(RecordedAccountSuspensions::row)
                .list();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select * from account_suspension where id = ?")
                .param(id)
                .query(RecordedAccountSuspensions::row)
                .optional();
    }

    /** False where the account is proposed or suspended already. */
    boolean add(UUID id, String username, String reason, String person) {
        return jdbc.sql(
                                """
                        insert into account_suspension (id, username, reason, proposed_by, proposed_at)
                        values (?, ?, ?, ?, now()) on conflict (username) where state in ('PROPOSED', 'SUSPENDED') do nothing
                        """)
                        .params(id, username, reason, person)
                        .update()
                == 1;
    }

    void decided(UUID id, boolean suspended, String reason, String person) {
        jdbc.sql("update account_suspension set state = ?, decided_by = ?, decided_reason = ?, decided_at = now()"
                        + " where id = ? and state = 'PROPOSED'")
                .params(suspended ? "SUSPENDED" : "DISMISSED", person, reason, id)
                .update();
    }

    boolean lifted(UUID id, String reason, String person) {
        return jdbc.sql(
                                "update account_suspension set state = 'LIFTED', lifted_by = ?, lifted_reason = ?, lifted_at = now()"
                                        + " where id = ? and state = 'SUSPENDED'")
                        .params(person, reason, id)
                        .update()
                == 1;
    }

    /** Closes the account and ends its tokens and sessions, on every node. */
    void close(UUID id) {
        jdbc.sql("update account_suspension s set was_active = a.active from account a"
                        + " where s.id = ? and s.was_active is null and a.username = s.username")
                .param(id)
                .update();
        accounts.setActive(find(id).orElseThrow().username(), false);
        for (var table : List.of("oauth2_authorization", "spring_session")) {
            jdbc.sql("delete from " + table
                            + " where principal_name = (select username from account_suspension where id = ?)")
                    .param(id)
                    .update();
        }
    }

    void reopen(UUID id) {
        jdbc.sql("select username from account_suspension where id = ? and was_active")
                .param(id)
                .query(String.class)
                .optional()
                .ifPresent(username -> accounts.setActive(username, true));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("decided_by"),
                row.getString("decided_reason"),
                row.getString("lifted_by"),
                row.getString("lifted_reason"));
    }

    record Row(
            UUID id,
            String username,
            String reason,
            String proposedBy,
            Instant proposedAt,
            String state,
            @Nullable String decidedBy,
            @Nullable String decidedReason,
            @Nullable String liftedBy,
            @Nullable String liftedReason) {}
}
