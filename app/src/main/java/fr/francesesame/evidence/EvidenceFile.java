package fr.francesesame.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One ZIP of named contents, and a manifest with the SHA-256 of each: who changes one of them is found out. */
class EvidenceFile {

    static final String MANIFEST = "manifeste.json";

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final ObjectMapper json;

    EvidenceFile(ObjectMapper json) {
        this.json = json;
    }

    void add(String name, byte[] content) {
        contents.put(name, content);
    }

    byte[] seal(String reference, Instant at, String auditHead) {
        var digests = new LinkedHashMap<String, String>();
        contents.forEach((name, content) -> digests.put(name, digest(content)));
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("reference", reference);
        manifest.put("sealedAt", at.toString());
        manifest.put("algorithm", "SHA-256");
        manifest.put("auditHead", auditHead);
        manifest.put("files", digests);
        return zip(write(manifest));
    }

    private byte[] write(Map<String, Object> manifest) {
        try {
            return json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(manifest)
                    .getBytes(UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] zip(byte[] manifest) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, manifest);
            for (var content : contents.entrySet()) {
                put(zip, content.getKey(), content.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
