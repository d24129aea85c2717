package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The migration that our tables begin with. Tables that began with another were made before anything was released. */
public final class Baseline {

    static final String FIRST = "V001__foundation_platform.sql";

    /** Beside the files of PostgreSQL, so that it is known before a server starts on them; backups carry it along. */
    private static final String MARK = "sesame.baseline";

    private Baseline() {}

    /** Nothing is changed, whether it is refused or not. */
    public static void check(Connection database) throws SQLException {
        if (isMissingIn(AppliedMigrations.in(database))) {
            throw new EarlierTables(database.getCatalog());
        }
    }

    static void check(Home home) throws IOException {
        if (home.hasData() && !home.isHalfMade() && !Files.exists(home.data().resolve(MARK))) {
            throw new EarlierTables(home.directory().toString());
        }
    }

    static boolean isMissingIn(Set<String> migrations) {
        return !migrations.isEmpty() && !migrations.contains(FIRST);
    }

    /** Data that were just made. */
    static void mark(Path data) throws IOException {
        Files.writeString(data.resolve(MARK), FIRST + "\n");
    }
}
