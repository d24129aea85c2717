package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The password of our own PostgreSQL, in a file that its owner alone reads; whoever has it is the database's superuser. */
final class DatabasePassword {

    private static final int BYTES = 32;

    private final Path file;

    DatabasePassword(Home home) {
        this.file = home.password();
    }

    /** Empty where there is none yet. */
    Optional<String> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Optional.of(Files.readString(file).strip()).filter(password -> !password.isEmpty());
    }

    /** Letters, digits, hyphens and underscores. */
    static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** All of it or nothing, and at no moment readable by others. */
    void keep(String password) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(draft, options, owner)) {
            channel.write(StandardCharsets.UTF_8.encode(password + "\n"));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
