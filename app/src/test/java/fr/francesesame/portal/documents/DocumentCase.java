package fr.francesesame.portal.documents;

import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.portal.documents.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Mangoes of Vergers du Havre, whose importer joins documents. */
@SesameTest
abstract class DocumentCase {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @Autowired
    WaitingAttachments waiting;

    @MockitoBean
    VirusScanner scanner;

    static int number;

    String reference;
    String folder;
    SignedIn importer;

    @BeforeEach
    void mangoesForVergersDuHavre() {
        when(scanner.scan(any())).thenReturn(Verdict.CLEAN);
        reference = "CHEDPP.FR.2026.000" + (7100 + number++);
        folder = "/dossiers/" + reference + "/documents";
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(5));
        importer = SignedIn.as(port, "importateur01");
        await().atMost(Duration.ofSeconds(30)).until(() -> importer.get(folder).statusCode() != 404);
    }

    String join(String name, byte[] content, String kind) {
        return importer.join(folder, name, content, "nature", kind, "formalites", reference)
                .body();
    }

    JsonNode list() throws IOException {
        return json.readTree(importer.page("/api/v1/formalities/" + reference + "/documents"));
    }

    String id(String name) {
        return jdbc.sql(
                        "select d.id::text from folder_document d join folder_document_formality l on l.document_id = d.id"
                                + " where l.reference = ? and d.name = ? order by d.version desc limit 1")
                .params(reference, name)
                .query(String.class)
                .single();
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** The same bytes for the same title. */
    static byte[] pdf(String title) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.setDocumentId(7L);
            document.save(out);
            return out.toByteArray();
        }
    }
}
