package fr.francesesame.portal.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Writes an archive as it goes, and behind its files a manifest with the SHA-256 of each, made of the bytes that went. */
@Component
class Archive {

    static final String MANIFEST = "manifeste.json";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ObjectMapper json;
    private final Clock clock;

    Archive(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void write(Folder folder, List<ArchiveEntry> entries, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        var files = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            files.add(write(entry, zip));
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(folder, files)));
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    private static Map<String, Object> write(ArchiveEntry entry, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(entry.path()));
        var digest = new DigestOutputStream(zip, sha256());
        long size;
        try (var content = entry.content().open()) {
            size = content.transferTo(digest);
        }
        zip.closeEntry();
        var file = new LinkedHashMap<String, Object>();
        file.put("path", entry.path());
        file.put("kind", entry.kind());
        if (entry.version() != null) {
            file.put("version", entry.version());
        }
        file.put("size", size);
        file.put("sha256", HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        file.put("at", entry.at().atZone(PARIS).toOffsetDateTime().toString());
        file.put("formalities", entry.references());
        return file;
    }

    private Map<String, Object> manifest(Folder folder, List<Map<String, Object>> files) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("folder", folder.reference());
        manifest.put(
                "formalities",
                folder.formalities().stream().map(FolderFormality::reference).toList());
        manifest.put("madeAt", clock.instant().atZone(PARIS).toOffsetDateTime().toString());
        manifest.put("complete", folder.isComplete());
        manifest.put("algorithm", "SHA-256");
        manifest.put("files", files);
        return manifest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
