package fr.francesesame.foundation.home;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL on the data of a home, durable, for those who have its password; data that came without one gets one. */
final class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    static final String SIGNED = "# written by Sésame at each start\n";

    /** Every way in asks for the password; there is no socket in the file system at all. */
    private static final String DOORS = SIGNED
            + """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Home home;
    private final Programs programs;
    private final DatabasePassword passwords;

    Server(Home home) {
        this.home = home;
        this.programs = new Programs(home);
        this.passwords = new DatabasePassword(home);
    }

    /** Whatever an earlier one left behind is ended first. {@code port}: 0 takes any that is free. */
    EmbeddedPostgres start(int port) throws IOException {
        new OrphanedPostgres(home.data()).stop();
        programs.endWorkers();
        Files.deleteIfExists(home.data().resolve("epg-lock"));
        if (home.isHalfMade()) {
            LOG.warn(
                    "A start was cut short while it made the database; what it made is now {}",
                    Aside.now().put(home.data()));
        }
        var known = passwords.read();
        var password = known.orElseGet(DatabasePassword::draw);
        var fresh = !home.hasData();
        var convert = !fresh && known.isEmpty();
        if (known.isEmpty() && !convert) {
            passwords.keep(password);
        }
        return builder(password)
                .setPort(port)
                .setDataDirectoryCustomizer(data -> close(data.toPath(), fresh, convert, password))
                .start();
    }

    /** A file that cannot be read at this moment says nothing. */
    boolean isRunning() {
        try {
            return new OrphanedPostgres(home.data()).running().isPresent();
        } catch (NoSuchFileException stopped) {
            return false;
        } catch (IOException unreadable) {
            LOG.debug("Whether PostgreSQL runs could not be read", unreadable);
            return true;
        }
    }

    String password() throws IOException {
        return passwords.read().orElseThrow();
    }

    private EmbeddedPostgres.Builder builder(String password) {
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver(programs)
                .setOverrideWorkingDirectory(home.programs().toFile())
                .setDataDirectory(home.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", home.password().toString())
                .setConnectConfig("password", password)
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "120");
    }

    private void close(Path data, boolean fresh, boolean convert, String password) {
        try {
            if (fresh) {
                Baseline.mark(data);
            }
            Files.writeString(data.resolve("pg_hba.conf"), DOORS);
            if (convert) {
                programs.runAlone(data, "alter role postgres password '" + password + "'");
                passwords.keep(password);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
