package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A postgres that outlived its JVM (killed without notice) still holds the data directory: it is stopped before a new one starts. */
class OrphanedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);
    private static final int PATIENCE_SECONDS = 20;

    private final Path data;

    OrphanedPostgres(Path data) {
        this.data = data;
    }

    void stop() throws IOException {
        running().ifPresent(OrphanedPostgres::end);
    }

    /** One that has ended and waits to be buried by its parent has no program any more, and does not run. */
    Optional<ProcessHandle> running() throws IOException {
        return pid().flatMap(ProcessHandle::of).filter(this::isOurPostgres);
    }

    /** First line of the file that postgres keeps while it runs; cut short where the machine went down while it was written. */
    private Optional<Long> pid() throws IOException {
        var file = data.resolve("postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .map(Long::valueOf);
    }

    /** A number may have passed to another process since, even to another postgres: ours was given this directory. */
    private boolean isOurPostgres(ProcessHandle process) {
        var info = process.info();
        var postgres = info.command().filter(command -> command.endsWith("/postgres"));
        var ours = info.arguments().map(arguments -> Stream.of(arguments).anyMatch(this::isOurDirectory));
        return postgres.isPresent() && ours.orElse(true);
    }

    /** By whatever links either is named. */
    private boolean isOurDirectory(String argument) {
        try {
            return Path.of(argument).toRealPath().equals(data.toRealPath());
        } catch (IOException | InvalidPathException noDirectory) {
            return false;
        }
    }

    private static void end(ProcessHandle postgres) {
        LOG.info("Stopping the PostgreSQL (pid {}) that an earlier run left behind", postgres.pid());
        var workers = postgres.descendants().toList();
        postgres.destroy();
        try {
            postgres.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException tooSlow) {
            postgres.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            postgres.onExit().join();
        }
    }
}
