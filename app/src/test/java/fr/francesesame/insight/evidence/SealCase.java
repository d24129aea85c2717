package fr.francesesame.insight.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

/** Keys of its own, and what they seal. */
abstract class SealCase {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    static final String SIGNATURE = "META-INF/signature001.p7s";

    @TempDir
    Path directory;

    TestKeys keys;
    SealingKey key;

    @BeforeEach
    void ownKeys() throws Exception {
        keys = TestKeys.sealer("DGAL – sceau", NOW.minusSeconds(3600), Duration.ofDays(30));
        key = key(keys.file(directory));
    }

    Verdict verdict(byte[] file) throws Exception {
        return new Verifier(key.anchors(), Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC))
                .of(Container.save(directory, file));
    }

    byte[] sealed(SealingKey with, String change) {
        return new Sealer(with, new TimeStamps(new EvidenceProperties("", "", "")))
                .seal(contents(change), NOW)
                .file();
    }

    static Map<String, byte[]> contents(String change) {
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("dossier-de-preuve.pdf", "%PDF-1.7 essai".getBytes(UTF_8));
        contents.put("audit.json", ("[\"é\"]" + change).getBytes(UTF_8));
        contents.put("messages/1.xml", "<x>été</x>".repeat(5000).getBytes(UTF_8));
        return contents;
    }

    SealingKey key(Path file) throws Exception {
        return new SealingKey(settings(file, ""), directory, codes());
    }

    static StaticMessageSource codes() {
        var sentences = new StaticMessageSource();
        sentences.setUseCodeAsDefaultMessage(true);
        return sentences;
    }

    static EvidenceProperties settings(Path file, String authority) {
        return new EvidenceProperties(file.toString(), TestKeys.PASSWORD, authority);
    }

    static byte[] zip(byte[] content, int times) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (var time = 0; time < times; time++) {
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
