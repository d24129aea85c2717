package fr.francesesame.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private static final int BUFFER = 8192;

    private SealedFiles() {}

    /** SHA-256 in hexadecimal by name, in the order of the file. */
    static Map<String, String> of(Path file) throws IOException {
        var inOrder = inOrder(file);
        if (!inOrder.equals(byDirectory(file))) {
            throw new ZipException("the directory and the entries differ");
        }
        return inOrder;
    }

    private static Map<String, String> inOrder(Path file) throws IOException {
        var digests = new LinkedHashMap<String, String>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                left -= put(digests, entry.getName(), zip, left);
            }
        } catch (IllegalArgumentException badName) {
            throw new ZipException(badName.getMessage());
        }
        return digests;
    }

    private static Map<String, String> byDirectory(Path file) throws IOException {
        var digests = new LinkedHashMap<String, String>();
        var left = MOST_BYTES;
        try (var zip = new ZipFile(file.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                try (var content = zip.getInputStream(entry)) {
                    left -= put(digests, entry.getName(), content, left);
                }
            }
        }
        return digests;
    }

    private static long put(Map<String, String> digests, String name, InputStream content, long most)
            throws IOException {
        var digest = sha256();
        var length = read(content, digest, most);
        var twice = digests.put(name, HexFormat.of().formatHex(digest.digest())) != null;
        if (twice || length > most || digests.size() > MOST_FILES) {
            throw new ZipException("a name that comes twice, or too much content");
        }
        return length;
    }

    private static long read(InputStream content, MessageDigest digest, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var length = 0L;
        for (var read = content.read(buffer); read >= 0 && length <= most; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
            length += read;
        }
        return length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
