package fr.francesesame.insight.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A container without the files that it seals: what lies beside the list and its signature is compared by digests that are made already, and
 * is not to be unpacked once more, into memory.
 */
final class SealOnly {

    /** Bytes of a list of ten thousand files, or of a signature with all that it brings. */
    private static final int LARGEST = 4 << 20;

    private SealOnly() {}

    static byte[] of(Path file, List<String> names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var whole = new ZipFile(file.toFile());
                var seal = new ZipOutputStream(bytes)) {
            for (var name : names) {
                var entry = whole.getEntry(name);
                if (entry != null) {
                    seal.putNextEntry(new ZipEntry(name));
                    seal.write(content(whole, entry));
                    seal.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(ZipFile whole, ZipEntry entry) throws IOException {
        try (var content = whole.getInputStream(entry)) {
            var read = content.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new ZipException("no seal is as long");
            }
            return read;
        }
    }
}
