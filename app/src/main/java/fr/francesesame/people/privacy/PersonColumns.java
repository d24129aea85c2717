package fr.francesesame.people.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wherever our tables name a person, as the database itself says it: no later table is forgotten. */
@Repository
class PersonColumns {

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

    private final JdbcClient jdbc;

    PersonColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hang on the account by a foreign key. */
    List<Column> ofChildren() {
        return jdbc.sql(CHILDREN).query(Column.class).list();
    }

    /** Those that are called like a person. */
    List<Column> byName() {
        return jdbc.sql(NAMED).query(Column.class).list();
    }

    void rename(Column column, String username, String pseudonym) {
        jdbc.sql("update " + column.tab() + " set " + column.col() + " = ? where " + column.col() + " = ?")
                .params(pseudonym, username)
                .update();
    }

    void forget(Column column, String username) {
        jdbc.sql("delete from " + column.tab() + " where " + column.col() + " = ?")
                .param(username)
                .update();
    }

    record Column(String tab, String col) {}
}
