package fr.francesesame.people.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything that is kept of a person, for himself: his account, and every table that hangs on it, whichever room it belongs to;
 * secrets (password, factors, digests) left out, since showing them would only weaken them.
 */
@Component
class KeptPersonalDetails {

    private static final String CHILDREN =
            """
            select c.conrelid::regclass::text as tab, a.attname as col from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'sesame.account'::regclass order by 1, 2
            """;
    private static final String SECRETS =
            "'password_hash', 'totp_secret', 'totp_last_step', 'digest', 'public_key', 'credential_id'";
    private static final String CONNECTIONS =
            """
            select l.at, l.action, l.details ->> 'why' as why from audit_line l join audit_person p on p.no = l.person
            where l.chain like 'CONNECTIONS-%' and p.username = ? order by l.id desc limit 500
            """;

    private final JdbcClient jdbc;

    KeptPersonalDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows by the name of what they are of; times as text with their offset. */
    Map<String, List<Map<String, String>>> of(String username) {
        var data = new LinkedHashMap<String, List<Map<String, String>>>();
        data.put("account", rows("select * from account where username = ?", username));
        data.put(
                "person_request",
                rows("select * from person_request where username = ? order by entered_at desc", username));
        jdbc.sql(CHILDREN)
                .query(Child.class)
                .list()
                .forEach(child -> data.put(
                        child.tab(),
                        rows("select * from " + child.tab() + " where " + child.col() + " = ? limit 1000", username)));
        data.put("connection", rows(CONNECTIONS, username));
        data.values().removeIf(List::isEmpty);
        return data;
    }

    private List<Map<String, String>> rows(String question, String username) {
        return jdbc
                .sql("select r.n, e.key, e.value from (select row_number() over () as n, to_jsonb(q) as row from ("
                        + question
                        + ") q) r, jsonb_each_text(r.row) e where e.value is not null and e.key not in (" + SECRETS
                        + ") and e.value not like '\\\\x%' order by r.n")
                .param(username)
                .query(Cell.class)
                .list()
                .stream()
                .collect(ArrayList::new, KeptPersonalDetails::put, List::addAll);
    }

    private static void put(List<Map<String, String>> rows, Cell cell) {
        while (rows.size() < cell.n()) {
            rows.add(new LinkedHashMap<>());
        }
        rows.get(cell.n() - 1).put(cell.key(), String.valueOf(cell.value()));
    }

    record Child(String tab, String col) {}

    record Cell(int n, String key, @Nullable String value) {}
}
