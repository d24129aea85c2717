package fr.francesesame.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A postgres that outlived its JVM (killed without notice) still holds the data directory: it is stopped before a new one starts. */
class OrphanedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);

    private final Path pidFile;

    OrphanedPostgres(Path dataDirectory) {
        this.pidFile = dataDirectory.resolve("postmaster.pid");
    }

    void stop() throws IOException {
        if (Files.exists(pidFile)) {
            running().ifPresent(OrphanedPostgres::end);
        }
    }

    private Optional<ProcessHandle> running() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).filter(OrphanedPostgres::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static void end(ProcessHandle postgres) {
        LOG.info("Stopping the PostgreSQL (pid {}) that an earlier run left behind", postgres.pid());
        postgres.destroy();
        try {
            postgres.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException tooSlow) {
            postgres.destroyForcibly();
            postgres.onExit().join();
        }
    }
}
