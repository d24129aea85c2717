package fr.francesesame.foundation.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of the audit, newest first; numbers of people turned back into their accounts, or the pseudonym of who has left. */
@Component
class AuditList {

    private static final String LINES =
            """
            select l.id, l.at, p.username as person, l.action, l.subject_kind, l.mandate, l.details::text as details,
              case l.subject_kind when 'ACCOUNT' then (select s.username from audit_person s where s.no::text = l.subject)
                else l.subject end as subject,
              (select s.hash from audit_seal s where s.line_id = l.id) as hash
            from audit_line l left join audit_person p on p.no = l.person where true
            """;

    private final JdbcClient jdbc;

    AuditList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines before that one; blank filters ask for all. */
    List<Entry> page(Asked asked, long before, int most) {
        var sql = new StringBuilder(LINES).append(" and l.id < :before");
        if (!asked.person().isBlank()) {
            sql.append(" and l.person = (select no from audit_person where username = :person)");
        }
        if (!asked.subject().isBlank()) {
            sql.append(" and l.subject = :subject");
        }
        return jdbc.sql(sql.append(" order by l.id desc limit :most").toString())
                .param("before", before)
                .param("person", asked.person().strip())
                .param("subject", asked.subject().strip())
                .param("most", most)
                .query(AuditList::entry)
                .list();
    }

    /** Every line about one subject, oldest first. */
    List<Entry> about(Act.Kind kind, String subject) {
        var entries = new ArrayList<>(
                jdbc.sql(LINES + " and l.subject_kind = ? and l.subject = ? order by l.id desc limit 5000")
                        .params(kind.name(), subject)
                        .query(AuditList::entry)
                        .list());
        Collections.reverse(entries);
        return entries;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("mandate"),
                row.getString("details"),
                row.getString("hash"));
    }

    record Asked(String person, String subject) {}

    /** {@code hash} is null until the line is sealed. */
    record Entry(
            long id,
            Instant at,
            @Nullable String person,
            String action,
            @Nullable String subject,
            @Nullable String mandate,
            String details,
            @Nullable String hash) {}
}
