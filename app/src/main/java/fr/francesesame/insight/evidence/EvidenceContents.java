package fr.francesesame.insight.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.foundation.audit.AuditHead;
import fr.francesesame.foundation.platform.Pdf;
import fr.francesesame.terms.Reference;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The files of evidence by their names, and among them a manifest with the SHA-256 of each other, for whoever reads without tools. */
@Component
class EvidenceContents {

    static final String MANIFEST = "manifeste.json";

    private final FormalityContents formalityContents;
    private final EvidenceWords words;
    private final Pdf pdf;
    private final ObjectMapper json;
    private final AuditHead head;

    EvidenceContents(
            FormalityContents formalityContents, EvidenceWords words, Pdf pdf, ObjectMapper json, AuditHead head) {
        this.formalityContents = formalityContents;
        this.words = words;
        this.pdf = pdf;
        this.json = json;
        this.head = head;
    }

    Map<String, byte[]> of(Reference reference, Instant at) {
        var auditHead = head.newest();
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("dossier-de-preuve.pdf", pdf.of("evidence/file", words.model(reference, at, auditHead)));
        formalityContents
                .parts(reference)
                .forEach((name, content) -> contents.put(name + ".json", content.getBytes(UTF_8)));
        formalityContents.pieces(reference).forEach(piece -> contents.put("pieces/" + piece.name(), piece.content()));
        formalityContents
                .messages(reference)
                .forEach(message -> contents.put(
                        "messages/" + message.id() + (message.isJson() ? ".json" : ".xml"), message.raw()));
        contents.put(MANIFEST, manifest(reference, at, auditHead, contents));
        return contents;
    }

    private byte[] manifest(Reference reference, Instant at, String auditHead, Map<String, byte[]> contents) {
        var digests = new LinkedHashMap<String, String>();
        contents.forEach((name, content) -> digests.put(name, digest(content)));
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("reference", reference.value());
        manifest.put("sealedAt", at.toString());
        manifest.put("algorithm", "SHA-256");
        manifest.put("auditHead", auditHead);
        manifest.put("files", digests);
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String digest(String content) {
        return digest(content.getBytes(UTF_8));
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
