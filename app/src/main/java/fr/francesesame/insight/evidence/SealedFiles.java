package fr.francesesame.insight.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The files of a ZIP with the digest of each, as everybody reads them: one that shows two programs two different contents, by
 * names that come twice or by a directory that tells something else than the entries, is no evidence.
 */
final class SealedFiles {

    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 512L << 20;
    /** The most that papers and tables of ours are compressed by; what is compressed more was made to keep whoever unpacks it busy. */
    private static final int MOST_RATIO = 100;
    /** Bytes that nobody waits for. */
    private static final long SMALL = 16L << 20;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int BUFFER = 8192;

    private SealedFiles() {}

    /** SHA-256 in hexadecimal by name, in the order of the file. */
    static Map<String, String> of(Path file) throws IOException {
        var most = most(file);
        mustBeWithin(file, most);
        var until = System.nanoTime() + LONGEST.toNanos();
        var inOrder = inOrder(file, new Left(most, until));
        if (!inOrder.equals(byDirectory(file, new Left(most, until)))) {
            throw new ZipException("the directory and the entries differ");
        }
        return inOrder;
    }

    private static long most(Path file) throws IOException {
        return Math.min(MOST_BYTES, Math.max(SMALL, MOST_RATIO * Files.size(file)));
    }

    /** By what the file says of itself, before anything is unpacked; what it then holds is counted all the same. */
    private static void mustBeWithin(Path file, long most) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw new ZipException("too many files");
            }
            var said = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (said < 0 || said > most) {
                throw new ZipException("too much content");
            }
        }
    }

    private static Map<String, String> inOrder(Path file, Left left) throws IOException {
        var digests = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                put(digests, entry.getName(), zip, left);
            }
        } catch (IllegalArgumentException badName) {
            throw new ZipException(badName.getMessage());
        }
        return digests;
    }

    private static Map<String, String> byDirectory(Path file, Left left) throws IOException {
        var digests = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                try (var content = zip.getInputStream(entry)) {
                    put(digests, entry.getName(), content, left);
                }
            }
        }
        return digests;
    }

    private static void put(Map<String, String> digests, String name, InputStream content, Left left)
            throws IOException {
        var twice = digests.put(name, digest(content, left)) != null;
        if (twice || digests.size() > MOST_FILES) {
            throw new ZipException("a name that comes twice, or too many files");
        }
    }

    private static String digest(InputStream content, Left left) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            left.take(read);
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What may still be unpacked, and until when. */
    private static final class Left {

        private final long until;
        private long bytes;

        Left(long bytes, long until) {
            this.bytes = bytes;
            this.until = until;
        }

        void take(int read) throws ZipException {
            bytes -= read;
            if (bytes < 0 || System.nanoTime() - until > 0) {
                throw new ZipException("too much content");
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
