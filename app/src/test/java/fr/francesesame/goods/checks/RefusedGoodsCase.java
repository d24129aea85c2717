package fr.francesesame.goods.checks;

import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.Tasks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goods that are refused: what the inspector drafts, and how the operator and the register are asked. */
@SesameTest
abstract class RefusedGoodsCase {

    static final Map<String, Object> DRAFT = Map.of(
            "measure", "DESTRUCTION",
            "reasons", List.of("PRESENCE_OF_HARMFUL_ORGANISM"),
            "organism", "CERTCA",
            "scope", "WHOLE",
            "motivation", "Larves vivantes dans trois cartons sur dix.",
            "urgent", "NO");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    String drafted(String reference, Map<String, Object> draft) throws IOException {
        var inspector = untilDraft(reference);
        inspector.complete(inspector.one("userTask_draftRefusal", of(reference)), draft);
        return reference;
    }

    Tasks untilDraft(String reference) throws IOException {
        http.withBasicAuth("traces", "Sesame-2026-Demo!").postForEntity("/api/v1/ched", ched(reference), String.class);
        var inspector = Tasks.of(http, "sivepphyto01");
        inspector.complete(
                inspector.one("userTask_checkDocuments", of(reference)),
                Map.of("documentaryResult", "NOT_SATISFACTORY", "comment", "Certificat d’un autre lot."));
        return inspector;
    }

    static Map<String, String> of(String reference) {
        return Map.of("processInstanceBusinessKey", reference);
    }

    static HttpEntity<String> ched(String reference) throws IOException {
        var now = OffsetDateTime.now();
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        return new HttpEntity<>(
                new ClassPathResource("journey/mangoes.xml")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("@REFERENCE@", reference)
                        .replace("@NOTIFIED@", now.minusDays(5).toString())
                        .replace("@ETA@", now.plusDays(1).toString()),
                headers);
    }

    void awaitStep(String reference, String step) {
        await().atMost(Duration.ofSeconds(60)).until(() -> step(reference).equals(step));
    }

    String step(String reference) {
        return jdbc.sql("select step from formality where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    byte[] bytes(String username, String path) {
        return SignedIn.as(port, username).bytes(path);
    }

    static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
