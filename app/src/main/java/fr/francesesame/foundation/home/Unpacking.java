package fr.francesesame.foundation.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a backup into a new directory; the end of the file says whether all of it came through unchanged. */
final class Unpacking {

    private static final String PREFIX = "postgresql/";
    private static final long LONGEST_TEXT = 1 << 24;

    private final Path file;
    private final Path directory;
    private final String server;
    private final StringBuilder digests = new StringBuilder();

    /** {@code server}: the major version of the PostgreSQL that will run on it. */
    Unpacking(Path file, Path directory, String server) {
        this.file = file;
        this.directory = directory;
        this.server = server;
    }

    void unpack() throws Refusal, IOException {
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16))) {
            unpack(tar);
        } catch (ZipException noArchive) {
            throw new Refusal(digests.isEmpty() ? "notBackup" : "damaged", file);
        } catch (IOException | IllegalArgumentException cutShort) {
            throw new Refusal("damaged", file);
        }
    }

    private void unpack(TarArchiveInputStream tar) throws Refusal, IOException {
        var first = tar.getNextEntry();
        if (first == null || !first.getName().equals(BackupFile.FACTS)) {
            throw new Refusal("notBackup", file);
        }
        BackupHeader.read(text(tar, first)).check(server);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.getName().equals(BackupFile.DIGESTS)) {
                var read = digests.toString();
                if (!text(tar, entry).equals(read) || tar.getNextEntry() != null) {
                    throw new Refusal("damaged", file);
                }
                return;
            }
            place(tar, entry);
        }
        throw new Refusal("damaged", file);
    }

    private String text(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        if (entry.getSize() > LONGEST_TEXT) {
            throw new IOException("too long: " + entry.getName());
        }
        var in = digested(tar);
        var bytes = in.readAllBytes();
        keep(entry, in);
        return new String(bytes, UTF_8);
    }

    /** Files and directories below the one for the data, nothing else: no link, no way out of it. */
    private void place(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        var path = entry.getName().startsWith(PREFIX)
                ? directory.resolve(entry.getName().substring(PREFIX.length())).normalize()
                : directory.getRoot();
        if (!path.startsWith(directory)
                || !(entry.isDirectory() || entry.isFile())
                || entry.isLink()
                || entry.isSymbolicLink()) {
            throw new IOException("not below the data: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(Home.OWNER_ALONE));
        } else {
            write(tar, entry, path);
        }
    }

    private void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var in = digested(tar);
        try (var channel =
                FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        keep(entry, in);
    }

    private static DigestInputStream digested(InputStream in) {
        return new DigestInputStream(in, BackupFile.sha256());
    }

    private void keep(TarArchiveEntry entry, DigestInputStream in) {
        digests.append(HexFormat.of().formatHex(in.getMessageDigest().digest()))
                .append("  ")
                .append(entry.getName())
                .append('\n');
    }
}
