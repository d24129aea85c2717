package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.core.env.PropertyResolver;

/** The directory of one Sésame ({@code sesame.home}), for its owner alone. */
record Home(Path directory) {

    static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    /** A directory where everybody may leave files (/tmp) is nobody's home: it stays as it is. */
    private static final int STICKY = 01000;

    Home {
        directory = directory.toAbsolutePath().normalize();
    }

    static Home of(PropertyResolver settings) {
        return new Home(Path.of(settings.getRequiredProperty("sesame.home")));
    }

    void prepare() throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        } else if ((((Integer) Files.getAttribute(directory, "unix:mode")) & STICKY) == 0
                && !Files.getPosixFilePermissions(directory).equals(OWNER_ALONE)) {
            Files.setPosixFilePermissions(directory, OWNER_ALONE);
        }
    }

    Path data() {
        return directory.resolve("postgresql");
    }

    Path password() {
        return directory.resolve("postgresql.password");
    }

    /** Beside the data, not in a directory that everybody may write to. */
    Path programs() {
        return directory.resolve("programs");
    }

    boolean hasData() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    boolean isOccupied() throws IOException {
        if (!Files.exists(data())) {
            return false;
        }
        try (var content = Files.list(data())) {
            return content.findAny().isPresent();
        }
    }

    /** The first start was killed while it made the data: no server has ever run on it, and nothing was committed. */
    boolean isHalfMade() throws IOException {
        var doors = data().resolve("pg_hba.conf");
        return isOccupied()
                && !Files.exists(data().resolve("postmaster.opts"))
                && !(Files.exists(doors) && Files.readString(doors).startsWith(Server.SIGNED));
    }
}
