package fr.francesesame.people.companies;

import fr.francesesame.people.companies.Link.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account is attached to which establishment. */
@Component
class Links {

    static final String LINK =
            """
            select l.*, a.first_name, a.last_name, a.email, c.scheme,
                case when c.source = 'STATED' then coalesce(q.company_name, c.name) else c.name end as company,
                q.id is not null as request_open,
                exists (select 1 from company_authority h where h.siret = l.siret and h.role = 'CORRESPONDENT'
                    and h.username <> l.username) as correspondent_there
            from account_company l join account a using (username) join company c using (siret)
                left join certification_request q on q.username = l.username and q.siret = l.siret and q.state = 'OPEN'
            """;

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Link> of(String username) {
        return jdbc.sql(LINK + "where l.username = ? and l.state <> 'ENDED' order by l.attached_at desc, l.siret")
                .param(username)
                .query((row, n) -> link(row))
                .list();
    }

    Optional<Link> find(String username, String siret) {
        return jdbc.sql(LINK + "where l.username = ? and l.siret = ?")
                .params(username, siret)
                .query((row, n) -> link(row))
                .optional();
    }

    /** Certified by that provider, and by nobody else. */
    List<Link> vouchedFor(String username, String provider) {
        return jdbc.sql(LINK + "where l.username = ? and l.state = 'CERTIFIED' and l.decided_by = ?")
                .params(username, provider)
                .query((row, n) -> link(row))
                .list();
    }

    /** False where the account is attached to it already. */
    boolean attach(String username, String siret) {
        return jdbc.sql(
                                """
                        insert into account_company as l (username, siret) values (?, ?)
                        on conflict (username, siret) do update
                            set state = 'ATTACHED', attached_at = now(), decided_at = null, decided_by = null, reason = null,
                                correspondent = false
                        where l.state in ('ENDED', 'REFUSED')""")
                        .params(username, siret)
                        .update()
                == 1;
    }

    /** What a provider had ended it may claim again; what a correspondent has refused or ended stays. */
    boolean attachAgain(String username, String siret, String provider) {
        return jdbc.sql(
                                "update account_company set state = 'ATTACHED', attached_at = now() where username = ? and siret = ?"
                                        + " and state = 'ENDED' and decided_by = ?")
                        .params(username, siret, provider)
                        .update()
                == 1;
    }

    /** Takes the link from one of these states to another; false where it is in none of them any more. */
    boolean decide(Link link, State state, String by, @Nullable String reason, State... from) {
        var states = java.util.Arrays.stream(from).map(Enum::name).toArray(String[]::new);
        return jdbc.sql(
                                """
                        update account_company set state = :state, decided_at = now(), decided_by = :by, reason = :reason,
                            correspondent = correspondent and :state = 'CERTIFIED'
                        where username = :username and siret = :siret and state = any(:from)""")
                        .param("state", state.name())
                        .param("by", by)
                        .param("reason", reason)
                        .param("username", link.username())
                        .param("siret", link.siret())
                        .param("from", states)
                        .update()
                == 1;
    }

    void makeCorrespondent(String username, String siret) {
        jdbc.sql("update account_company set correspondent = true where username = ? and siret = ?")
                .params(username, siret)
                .update();
    }

    static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("username"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("siret"),
                row.getString("scheme"),
                row.getString("company"),
                State.valueOf(row.getString("state")),
                row.getBoolean("correspondent"),
                row.getBoolean("request_open"),
                row.getBoolean("correspondent_there"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
