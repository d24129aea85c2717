package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/**
 * {@code restore FILE}: the whole file is read and checked first, beside the data; only then is what stood there put aside, never
 * removed. The password of what was restored is known to nobody, so the next start draws a new one.
 */
final class Restore {

    /** The major version that the jar ships. */
    static final String SERVER = "17";

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
            if (home.isOccupied() && !replace) {
                throw new Refusal("occupied", home.directory());
            }
            return replaceBy(file);
        } catch (HomeInUse running) {
            throw new Refusal("inUse", home.directory());
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
        if (!home.isOccupied()) {
            Files.deleteIfExists(home.data());
            Files.deleteIfExists(home.password());
            return "";
        }
        new OrphanedPostgres(home.data()).stop();
        var now = Aside.now();
        now.put(home.password());
        var aside = now.put(home.data());
        return Said.of("aside", aside) + System.lineSeparator();
    }
}
