package fr.francesesame.foundation.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A backup as it is written: a compressed tar of what it says of itself, the files, and last the SHA-256 of each, so that a file cut
 * short is known by its missing end. It bears its name only once it is complete, and its owner alone can read it.
 */
final class BackupFile implements AutoCloseable {

    static final String FACTS = "sesame-backup.properties";
    static final String DIGESTS = "SHA256SUMS";

    private static final Logger LOG = LoggerFactory.getLogger(BackupFile.class);

    private final Path file;
    private final Path draft;
    private final TarArchiveOutputStream tar;
    private final StringBuilder digests = new StringBuilder();
    private int count;
    private boolean complete;

    BackupFile(Path file) throws IOException {
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        var channel = FileChannel.open(
                draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.tar = new TarArchiveOutputStream(new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16));
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    int count() {
        return count;
    }

    void directory(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void text(String name, String content) throws IOException {
        var bytes = content.getBytes(UTF_8);
        entry(name, bytes.length, to -> to.write(bytes));
    }

    /** A file that the server writes meanwhile counts with the size it has now; one that is gone is left out. */
    void file(String name, Path source) throws IOException {
        try (var in = FileChannel.open(source, StandardOpenOption.READ)) {
            var size = in.size();
            entry(name, size, to -> copy(Channels.newInputStream(in), to, size));
        } catch (NoSuchFileException gone) {
            LOG.debug("{} was there a moment ago", source);
        }
    }

    private static void copy(InputStream in, OutputStream to, long size) throws IOException {
        var buffer = new byte[1 << 16];
        var left = size;
        for (var read = 0; left > 0 && read >= 0; left -= Math.max(read, 0)) {
            read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            to.write(buffer, 0, Math.max(read, 0));
        }
        for (; left > 0; left -= Math.min(left, buffer.length)) {
            to.write(new byte[(int) Math.min(left, buffer.length)]);
        }
    }

    private void entry(String name, long size, Content content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        var digest = sha256();
        content.write(new DigestOutputStream(tar, digest));
        tar.closeArchiveEntry();
        digests.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
        count++;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void complete() throws IOException {
        text(DIGESTS, digests.toString());
        tar.finish();
        complete = true;
    }

    @Override
    public void close() throws IOException {
        tar.close();
        if (complete) {
            force(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(draft);
        }
    }

    private static void force(Path written) throws IOException {
        try (var again = FileChannel.open(written, StandardOpenOption.WRITE)) {
            again.force(true);
        }
    }

    private interface Content {
        void write(OutputStream to) throws IOException;
    }
}
