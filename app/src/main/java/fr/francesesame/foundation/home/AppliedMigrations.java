package fr.francesesame.foundation.home;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** The migrations that a database says it has seen, by the names of their files; none where our tables were never made. */
final class AppliedMigrations {

    private AppliedMigrations() {}

    static Set<String> in(Connection database) throws SQLException {
        var made = scripts(database, "select 'x' where to_regclass('sesame.flyway_schema_history') is not null");
        return made.isEmpty()
                ? made
                : scripts(database, "select script from sesame.flyway_schema_history where type = 'SQL' and success");
    }

    private static Set<String> scripts(Connection database, String question) throws SQLException {
        var scripts = new TreeSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                scripts.add(rows.getString(1));
            }
        }
        return scripts;
    }
}
