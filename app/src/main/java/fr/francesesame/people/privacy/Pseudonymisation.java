package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a person out of the records and leaves the records (GDPR art 17(3)): the account becomes one that nobody can use, under
 * a pseudonym that stands wherever its identifier stood; what was only his (settings, notices' channels, factors, sessions) goes.
 */
@Component
class Pseudonymisation {

    /** What tells of the company's past stays, under the pseudonym. */
    private static final Set<String> STAYS = Set.of("account_company", "notice", "terms_acceptance");

    /** What is his by name only, without a foreign key. */
    private static final List<Column> LOOSE = List.of(
            new Column("oauth2_authorization", "principal_name"),
            new Column("spring_session", "principal_name"),
            new Column("account_link", "subject"),
            new Column("account_letter", "subject"));

    private static final String CHILDREN =
            """
            select c.conrelid::regclass::text as tab, a.attname as col from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'sesame.account'::regclass and array_length(c.conkey, 1) = 1
            """;
    private static final String NAMED =
            """
            select c.table_name as tab, c.column_name as col from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'sesame' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
              and (c.column_name in ('username', 'person', 'who') or c.column_name like '%\\_by' or c.column_name like '%username')
              and c.table_name not in ('account', 'audit_line')
            """;

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Pseudonymisation(Accounts accounts, JdbcClient jdbc, AuditTrail audit) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** In the caller's transaction. {@code why}: {@code ERASURE} or {@code INACTIVE}. */
    String of(String username, String why) {
        var pseudonym = "ancien-" + UUID.randomUUID().toString().substring(0, 13);
        var children = columns(CHILDREN);
        audit.record(Act.of("ACCOUNT_PSEUDONYMISED")
                .by("")
                .on(Act.Kind.ACCOUNT, username)
                .with(Map.of("why", why)));
        accounts.copyWithoutPerson(username, pseudonym);
        children.stream()
                .filter(child -> STAYS.contains(child.tab()))
                .forEach(child -> rename(child, username, pseudonym));
        children.stream().filter(child -> !STAYS.contains(child.tab())).forEach(child -> forget(child, username));
        columns(NAMED).forEach(column -> rename(column, username, pseudonym));
        LOOSE.forEach(column -> forget(column, username));
        accounts.remove(username);
        return pseudonym;
    }

    private void rename(Column column, String username, String pseudonym) {
        jdbc.sql("update " + column.tab() + " set " + column.col() + " = ? where " + column.col() + " = ?")
                .params(pseudonym, username)
                .update();
    }

    private void forget(Column column, String username) {
        jdbc.sql("delete from " + column.tab() + " where " + column.col() + " = ?")
                .param(username)
                .update();
    }

    private List<Column> columns(String question) {
        return jdbc.sql(question).query(Column.class).list();
    }

    record Column(String tab, String col) {}
}
