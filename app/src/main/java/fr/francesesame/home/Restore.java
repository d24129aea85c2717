package fr.francesesame.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.util.FileSystemUtils;

/**
 * {@code restore FILE}: the whole file is read and checked first, beside the data; only then is what stood there put aside, never
 * removed. The password of what was restored is known to nobody, so the next start draws a new one.
 */
final class Restore {

    /** The major version that the jar ships. */
    static final String SERVER = "17";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Home home;

    Restore(Home home) {
        this.home = home;
    }

    /** What was done, in sentences. */
    @SuppressWarnings("try") // the lock is held, not used
    String read(Path file, boolean replace) throws Refusal, IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("missing", file);
        }
        try (var lock = HomeLock.take(home.directory())) {
            if (isOccupied() && !replace) {
                throw new Refusal("occupied", home.directory());
            }
            return replaceBy(file);
        } catch (HomeInUse running) {
            throw new Refusal("inUse", home.directory());
        }
    }

    private boolean isOccupied() throws IOException {
        if (!Files.exists(home.data())) {
            return false;
        }
        try (var content = Files.list(home.data())) {
            return content.findAny().isPresent();
        }
    }

    private String replaceBy(Path file) throws Refusal, IOException {
        var fresh = home.directory().resolve("postgresql.restoring");
        FileSystemUtils.deleteRecursively(fresh);
        try {
            Files.createDirectory(fresh, PosixFilePermissions.asFileAttribute(Home.OWNER_ALONE));
            new Unpacking(file, fresh, SERVER).unpack();
            var aside = putAside();
            Files.move(fresh, home.data());
            return aside + Said.of("restored", home.directory());
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private String putAside() throws IOException {
        if (!isOccupied()) {
            Files.deleteIfExists(home.data());
            Files.deleteIfExists(home.password());
            return "";
        }
        new OrphanedPostgres(home.data()).stop();
        var moment = "." + LocalDateTime.now(PARIS).format(MOMENT);
        var aside = home.data().resolveSibling(home.data().getFileName() + moment);
        if (Files.exists(home.password())) {
            Files.move(
                    home.password(),
                    home.password().resolveSibling(home.password().getFileName() + moment));
        }
        Files.move(home.data(), aside);
        return Said.of("aside", aside) + System.lineSeparator();
    }
}
