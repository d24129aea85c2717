package fr.francesesame.foundation.home;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/** PostgreSQL's programs as the jar ships them, and where they are unpacked: in a directory that bears their digest. */
final class Programs implements PgBinaryResolver {

    private final Home home;
    private @Nullable String digest;

    Programs(Home home) {
        this.home = home;
    }

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        try (var shipped = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            var archive = shipped.readAllBytes();
            digest = DigestUtils.md5DigestAsHex(archive);
            return new ByteArrayInputStream(archive);
        }
    }

    /** Runs a statement on data that no server holds: nobody can connect meanwhile. */
    void runAlone(Path data, String sql) throws IOException {
        var process = new ProcessBuilder(command("postgres", "--single", "-D", data.toString(), "postgres"))
                .redirectErrorStream(true)
                .start();
        try (var in = process.getOutputStream()) {
            in.write((sql + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0 || said.contains("ERROR:")) {
            throw new IOException("PostgreSQL did not take a statement: " + said.replace(sql, "…"));
        }
    }

    /** PostgreSQL refuses to run as root: as the library does, in a user namespace of its own. */
    private List<String> command(String program, String... arguments) {
        var bin =
                home.programs().resolve("PG-" + Objects.requireNonNull(digest)).resolve("bin");
        var prefix = LinuxUtils.isUnshareAvailable() ? Stream.of("unshare", "-U") : Stream.<String>empty();
        return Stream.of(prefix, Stream.of(bin.resolve(program).toString()), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }

    /** Workers that outlived their server hold its memory, and no new one starts beside them. */
    void endWorkers() throws IOException {
        var unpacked = home.programs().toFile().exists() ? home.programs().toRealPath() : home.programs();
        var workers = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(unpacked))
                        .isPresent())
                .toList();
        workers.forEach(ProcessHandle::destroyForcibly);
        workers.forEach(worker -> worker.onExit().join());
    }
}
