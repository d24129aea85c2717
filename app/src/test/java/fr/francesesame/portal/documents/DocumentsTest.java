package fr.francesesame.portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.foundation.platform.PaperFaults;
import fr.francesesame.portal.documents.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The folder of a consignment, as its company, another company and the services find it. */
@SesameTest
class DocumentsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private WaitingDocuments waiting;

    @MockitoBean
    private VirusScanner scanner;

    private static int number;

    private String reference;
    private String folder;
    private SignedIn importer;

    @BeforeEach
    void mangoesForVergersDuHavre() {
        when(scanner.scan(any())).thenReturn(Verdict.CLEAN);
        reference = "CHEDPP.FR.2026.000" + (7100 + number++);
        folder = "/dossiers/" + reference + "/documents";
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(5));
        importer = SignedIn.as(port, "importateur01");
        await().atMost(Duration.ofSeconds(30)).until(() -> importer.get(folder).statusCode() != 404);
    }

    @Test
    void aDocumentIsJoinedSeenAndTakenByItsCompanyAndItsServiceAndNobodyElse() throws Exception {
        var page = join("Facture n° 7.pdf", pdf("un"), "INVOICE");
        assertThat(page).contains("La pièce est jointe au dossier", "Facture n° 7.pdf");
        var own = folder + "/" + id("Facture n° 7.pdf");
        var taken = importer.file(own + "/fichier");
        assertThat(taken.body()).isEqualTo(pdf("un"));
        assertThat(taken.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        var shown = importer.file(own + "/vue").headers();
        assertThat(shown.firstValue("Content-Type")).contains("application/pdf");
        assertThat(shown.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
        assertThat(importer.page("/dossiers/" + reference)).contains("Facture n° 7.pdf");
        assertThat(importer.page("/dossiers")).contains(reference, "1 pièce");
        for (var path :
                List.of(folder, own, own + "/vue", own + "/fichier", "/dossiers/" + reference + "/documents.zip")) {
            assertThat(SignedIn.as(port, "importateur02").get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(SignedIn.as(port, "sivepvet01").get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(SignedIn.as(port, "sivepphyto02").get(path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(SignedIn.as(port, "sivepphyto02").page(folder)).doesNotContain("name=\"fichiers\"");
        assertThat(lines("DOCUMENT_JOINED")).isEqualTo(1);
        assertThat(lines("DOCUMENT_TAKEN")).isEqualTo(4);
        assertThat(SignedIn.as(port, "importateur02").page("/dossiers")).doesNotContain(reference);
    }

    @Test
    void theSameNameAgainIsTheNextVersionAndTheSameContentIsNone() throws Exception {
        join("colisage.pdf", pdf("un"), "PACKING_LIST");
        join("colisage.pdf", pdf("deux"), "PACKING_LIST");
        assertThat(join("colisage.pdf", pdf("deux"), "PACKING_LIST")).contains("déjà au dossier");
        assertThat(join("colisage.pdf", pdf("un"), "INVOICE")).contains("La pièce est jointe");
        var items = list().get("items");
        assertThat(items).hasSize(3);
        var zip = unzip(importer.bytes("/dossiers/" + reference + "/documents.zip"));
        assertThat(zip).containsKeys("Liste de colisage/colisage-v1.pdf", "Liste de colisage/colisage-v2.pdf");
        assertThat(zip.get("Liste de colisage/colisage-v1.pdf")).isEqualTo(pdf("un"));
        var manifest = json.readTree(zip.get(Archive.MANIFEST));
        assertThat(manifest.get("files")).hasSize(zip.size() - 1).allSatisfy(file -> assertThat(
                        file.get("sha256").asText())
                .isEqualTo(digest(zip.get(file.get("path").asText()))));
        assertThat(zip.keySet()).anyMatch(path -> path.startsWith("Messages des partenaires/" + reference));
        assertThat(PaperFaults.of(zip.get("Documents de Sésame/resume-" + reference + ".pdf")))
                .isEmpty();
    }

    @Test
    void whatIsChosenIsTakenAndNothingElse() throws Exception {
        join("a.pdf", pdf("a"), "OTHER");
        join("b.pdf", pdf("b"), "OTHER");
        var zip = "/dossiers/" + reference + "/documents.zip?quoi=choix";
        assertThat(unzip(importer.bytes(zip + "&piece=" + id("b.pdf"))))
                .containsOnlyKeys("Autre pièce/b-v1.pdf", Archive.MANIFEST);
        assertThat(importer.get(zip).body()).contains("Choisissez au moins une pièce");
        assertThat(importer.get(zip + "&piece=x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsSaidAndNothingElseIsLost() throws Exception {
        assertThat(join("x.pdf", "MZ".getBytes(UTF_8), "INVOICE"))
                .contains("« x » n’est ni un PDF")
                .contains("value=\"INVOICE\" selected");
        assertThat(join("vide.pdf", new byte[0], "INVOICE")).contains("« vide » est vide");
        assertThat(join("../x.pdf", pdf("x"), "INVOICE")).contains("contient un chemin");
        assertThat(join("x.pdf", pdf("x"), "AUTRE")).contains("Choisissez la nature");
        assertThat(join("x.pdf", pdf("x"), "NOTIFICATION")).contains("Choisissez la nature");
        assertThat(join("grand.pdf", new byte[(20 << 20) + 1], "INVOICE")).contains("dépasse 20 Mo");
        assertThat(importer.join(folder, "x.pdf", pdf("x"), "nature", "INVOICE", "formalites", "CHEDPP.FR.2026.0000001")
                        .body())
                .contains("L’une des formalités choisies");
        assertThat(list().get("items")).isEmpty();
    }

    @Test
    void completeIsWhatTheTableSays() throws Exception {
        assertThat(importer.page(folder)).contains("Il manque");
        for (var kind : List.of("OFFICIAL_CERTIFICATE", "INVOICE", "TRANSPORT_DOCUMENT", "PACKING_LIST")) {
            assertThat(list().get("expected")).anySatisfy(one -> {
                assertThat(one.get("kind").asText()).isEqualTo(kind);
                assertThat(one.get("there").asBoolean()).isFalse();
            });
            join(kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", pdf(kind), kind);
        }
        assertThat(list().get("expected"))
                .allSatisfy(one -> assertThat(one.get("there").asBoolean()).isTrue());
    }

    /** The next one, asked in the same moment, waits for its place. */
    @Test
    void twoAtOnceAreTwoVersions() {
        var calls = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> SignedIn.as(port, "importateur01")
                        .join(folder, "photo.pdf", unchecked(String.valueOf(each)), "nature", "PHOTOGRAPH")
                        .statusCode()))
                .toList();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
        assertThat(jdbc.sql(
                                "select d.version from folder_document d join folder_document_formality l on l.document_id = d.id"
                                        + " where l.reference = ? order by 1")
                        .param(reference)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatTheScannerFindsIsRefusedAndListedForAdministrators() throws Exception {
        when(scanner.scan(any())).thenReturn(Verdict.found("Sesame.Test.Eicar"));
        assertThat(join("facture.pdf", pdf("x"), "INVOICE")).contains("programme malveillant");
        assertThat(list().get("items")).isEmpty();
        assertThat(SignedIn.as(port, "adminsesame01").page("/administration/fichiers-ecartes"))
                .contains("Sesame.Test.Eicar", reference);
        assertThat(importer.get("/administration/fichiers-ecartes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whileTheScannerIsSilentADocumentWaitsAndIsShownToNobodyElse() throws Exception {
        when(scanner.scan(any())).thenReturn(Verdict.SILENT);
        assertThat(join("facture.pdf", pdf("x"), "INVOICE")).contains("en attente d’analyse");
        var own = folder + "/" + id("facture.pdf");
        assertThat(importer.get(own + "/fichier").statusCode()).isEqualTo(404);
        assertThat(SignedIn.as(port, "sivepphyto02").page(folder)).doesNotContain("facture.pdf");
        assertThat(unzip(importer.bytes("/dossiers/" + reference + "/documents.zip")))
                .doesNotContainKey("Facture commerciale/facture-v1.pdf");
        waiting.scan();
        assertThat(importer.get(own + "/fichier").statusCode()).isEqualTo(404);
        when(scanner.scan(any())).thenReturn(Verdict.CLEAN);
        waiting.scan();
        assertThat(SignedIn.as(port, "sivepphyto02").page(folder)).contains("facture.pdf");
        when(scanner.scan(any())).thenReturn(Verdict.SILENT);
        join("autre.pdf", pdf("y"), "INVOICE");
        when(scanner.scan(any())).thenReturn(Verdict.found("Trouvé"));
        waiting.scan();
        assertThat(importer.page(folder)).doesNotContain("autre.pdf");
    }

    @Test
    void toAnEndedFormalityNothingIsAdded() throws Exception {
        join("facture.pdf", pdf("x"), "INVOICE");
        jdbc.sql("update formality set step = 'RELEASED' where reference = ?")
                .param(reference)
                .update();
        assertThat(join("tard.pdf", pdf("y"), "INVOICE"))
                .contains("plus rien ne s’y ajoute")
                .contains("facture.pdf")
                .doesNotContain("tard.pdf");
    }

    /** A right that is for the tracking alone opens no folder; a right to look joins nothing. */
    @Test
    void theRightForTheServiceDecides() throws Exception {
        jdbc.sql("update access_right set service = 'TRACKING' where username = 'importateur01' and service = 'ALL'")
                .update();
        try {
            assertThat(importer.get("/dossiers/" + reference).statusCode()).isEqualTo(200);
            assertThat(importer.get(folder).statusCode()).isEqualTo(404);
            assertThat(importer.page("/suivi")).doesNotContain("href=\"/dossiers\"");
            jdbc.sql(
                            "update access_right set service = 'FOLDERS', action = 'READ' where username = 'importateur01' and service = 'TRACKING'")
                    .update();
            assertThat(importer.page("/suivi")).contains("href=\"/dossiers\"");
            assertThat(importer.page(folder))
                    .contains("Votre droit permet de consulter")
                    .doesNotContain("name=\"fichiers\"");
            assertThat(join("x.pdf", pdf("x"), "INVOICE")).contains("Votre droit permet de consulter");
        } finally {
            jdbc.sql(
                            "update access_right set service = 'ALL', action = 'ACT' where username = 'importateur01' and service in ('FOLDERS', 'TRACKING')")
                    .update();
        }
    }

    /** Goods of two companies in one container: what one joins reaches the other neither by the folder nor by the list. */
    @Test
    void whoeverSharesAContainerSharesNoDocument() throws Exception {
        join("facture.pdf", pdf("secret"), "INVOICE");
        var other = reference.replace("CHEDPP", "COI");
        jdbc.sql(
                        "insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, service,"
                                + " notified_at, purpose, content_updated_at, content_digest, step_since, created_at, changed_at)"
                                + " select ?, 'COI', consignment_id, status, status_code, step, 1, bcp, 'DGDDI', now(), purpose,"
                                + " now(), 'd', now(), now(), now() from formality where reference = ?")
                .params(other, reference)
                .update();
        jdbc.sql(
                        "insert into formality_version (reference, version, message_id, certificate, status_code, updated_at, recorded_at)"
                                + " select ?, 1, message_id, certificate, status_code, updated_at, recorded_at from formality_version where reference = ?")
                .params(other, reference)
                .update();
        party(other, "siret", "09234567700014");
        var stranger = SignedIn.as(port, "importateur02");
        assertThat(stranger.page("/dossiers/" + other + "/documents")).doesNotContain("facture.pdf", reference);
        assertThat(SignedIn.as(port, "douaneagent01").page("/dossiers/" + other + "/documents"))
                .doesNotContain("facture.pdf");
        jdbc.sql("delete from formality_party where reference = ?").param(other).update();
        party(other, "siret", "09123456700013");
        assertThat(SignedIn.as(port, "douaneagent01").page("/dossiers/" + other + "/documents"))
                .contains("facture.pdf");
    }

    private void party(String formality, String scheme, String identifier) {
        jdbc.sql(
                        "insert into formality_party (reference, position, role, scheme, identifier, name) values (?, 1, 'CN', ?, ?, 'x')")
                .params(formality, scheme, identifier)
                .update();
    }

    private String join(String name, byte[] content, String kind) {
        return importer.join(folder, name, content, "nature", kind, "formalites", reference)
                .body();
    }

    private JsonNode list() throws IOException {
        return json.readTree(importer.page("/api/v1/formalities/" + reference + "/documents"));
    }

    private String id(String name) {
        return jdbc.sql(
                        "select d.id::text from folder_document d join folder_document_formality l on l.document_id = d.id"
                                + " where l.reference = ? and d.name = ? order by d.version desc limit 1")
                .params(reference, name)
                .query(String.class)
                .single();
    }

    private int lines(String action) {
        return jdbc.sql("select count(*) from audit_line where action = ? and subject = ?")
                .params(action, reference)
                .query(Integer.class)
                .single();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] unchecked(String title) {
        try {
            return pdf(title);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The same bytes for the same title. */
    private static byte[] pdf(String title) throws IOException {
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
