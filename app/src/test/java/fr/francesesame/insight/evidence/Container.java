package fr.francesesame.insight.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP taken apart and put together again, as whoever tampers with one does. */
final class Container {

    final Map<String, byte[]> files = new LinkedHashMap<>();

    static Container open(byte[] zip) throws IOException {
        var container = new Container();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                container.files.put(entry.getName(), in.readAllBytes());
            }
        }
        return container;
    }

    Container flip(String name, int position) {
        var content = files.get(name).clone();
        content[position] ^= 1;
        files.put(name, content);
        return this;
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    Path save(Path directory) throws IOException {
        return save(directory, zip());
    }

    static Path save(Path directory, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "preuve", ".zip"), content);
    }
}
