package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** {@code backup FILE}: while Sésame runs, by its own PostgreSQL; otherwise one is started for the time of the copy. */
final class Backup {

    private static final long MEGABYTE = 1 << 20;
    private static final int PORT_LINE = 3;

    private final Home home;

    Backup(Home home) {
        this.home = home;
    }

    /** What was done, in a sentence. */
    @SuppressWarnings("try") // the lock is held, not used
    String write(Path file) throws Refusal, IOException {
        if (!home.hasData()) {
            throw new Refusal("none", home.directory());
        }
        Baseline.check(home);
        if (Files.exists(file)) {
            throw new Refusal("exists", file);
        }
        var directory = Objects.requireNonNull(file.getParent());
        if (!Files.isWritable(directory) || directory.startsWith(home.data())) {
            throw new Refusal("nowhere", file, directory);
        }
        try (var lock = HomeLock.take(home.directory());
                var postgres = OwnPostgres.start(home)) {
            return copy(postgres.url(), postgres.password(), file);
        } catch (HomeInUse running) {
            return copy(urlOfRunning(), new DatabasePassword(home).read().orElse(""), file);
        }
    }

    private String copy(String url, String password, Path file) throws Refusal, IOException {
        int count;
        try (var database = connect(url, password);
                var backup = new BackupFile(file)) {
            new HotCopy(database, home.data(), backup).make();
            count = backup.count();
        } catch (SQLException fault) {
            throw new Refusal("unreachable", home.directory(), String.valueOf(fault.getMessage()));
        }
        return Said.of("saved", file, count, Math.max(1, Files.size(file) / MEGABYTE));
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** PostgreSQL writes its port on the fourth line of the file that it keeps while it runs. */
    private String urlOfRunning() throws Refusal, IOException {
        var file = home.data().resolve("postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.size() <= PORT_LINE) {
            throw new Refusal("unreachable", home.directory(), "postmaster.pid");
        }
        return "jdbc:postgresql://localhost:" + lines.get(PORT_LINE).strip() + "/postgres";
    }
}
