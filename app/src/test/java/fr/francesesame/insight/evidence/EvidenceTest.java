package fr.francesesame.insight.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.Tasks;
import fr.francesesame.foundation.platform.PaperFaults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a dispute an operator asks for the records of a formality, and an agent hands over a file that nobody changes unnoticed. */
@SesameTest
class EvidenceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    private String asked(String reference) {
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(5));
        var importer = Guest.signedIn(port, "importateur01");
        Tasks.of(http, "sivepphyto02").one("userTask_checkDocuments", Map.of("processInstanceBusinessKey", reference));
        var path = "/dossiers/" + reference + "/preuves";
        assertThat(importer.post(path, Map.of("motif", "")).body()).contains("Dites en quelques mots");
        assertThat(importer.post(path, Map.of("motif", "Le poids enregistré n’est pas le nôtre"))
                        .body())
                .contains("Votre demande est transmise au service");
        assertThat(importer.post(path, Map.of("motif", "Encore")).body()).contains("déjà à l’examen");
        return Tasks.of(http, "sivepphyto02")
                .one(
                        "userTask_answerEvidenceRequest",
                        Map.of(
                                "processVariables",
                                List.of(Map.of("name", "reference", "operator", "eq", "value", reference))));
    }

    /** Whatever a room comes to keep of a formality is in the file, or here with the reason why not. */
    @Test
    void noTableThatKeepsSomethingOfAFormalityIsForgotten() {
        var beside = Set.of(
                "account_letter",
                "account_link",
                "outside_identity", // of accounts, under a reference of their own
                "notice",
                "formality_term",
                "task_entry",
                "task_handover",
                "partner_turn", // whom it went to, search, work
                "own_reference",
                "webhook_event",
                "webhook_line",
                "folder_quarantine", // one company's own
                "lot_following", // one person's own
                "assistance_request", // a person asks about Sésame itself; no control rests on it
                "forecast_passage", // what was foreseen, of which no decision is made
                "customs_hold_item", // declarations, which may be of another company
                "demonstration_answer");
        var kept = jdbc.sql("select distinct table_name from information_schema.columns where table_schema = 'sesame'"
                        + " and column_name = 'reference' and table_name in (select table_name from information_schema.tables"
                        + " where table_schema = 'sesame' and table_type = 'BASE TABLE')")
                .query(String.class)
                .list();
        assertThat(kept)
                .filteredOn(table -> !beside.contains(table))
                .allMatch(table -> FormalityContents.questions().stream()
                        .anyMatch(question -> question.contains(" " + table + " ")));
    }

    @Test
    void theFileHoldsEveryRecordAndTheDigestOfEach() throws Exception {
        var reference = "CHEDPP.FR.2026.0009801";
        var task = asked(reference);
        happened(reference);
        var agent = Tasks.of(http, "sivepphyto02");
        assertThat(agent.open(task)).contains("Le poids enregistré").doesNotContain("??");
        agent.complete(task, Map.of("answer", "GRANTED"));
        await().atMost(Duration.ofSeconds(60)).until(() -> state(reference).equals("SEALED"));

        var importer = Guest.signedIn(port, "importateur01");
        assertThat(importer.get("/dossiers/" + reference).body()).contains("Télécharger le dossier de preuve");
        var path = "/preuves/" + id(reference) + "/fichier";
        var file = importer.file(path);
        assertThat(EvidenceContents.digest(file.body())).isEqualTo(digest(reference));
        var contents = unzip(file.body());
        Map<String, String> digests =
                JsonPath.read(new String(contents.remove("manifeste.json"), StandardCharsets.UTF_8), "$.files");
        contents.keySet().removeIf(name -> name.startsWith("META-INF/") || name.equals("mimetype"));
        assertThat(digests.keySet()).isEqualTo(contents.keySet());
        contents.forEach(
                (name, content) -> assertThat(digests.get(name)).as(name).isEqualTo(EvidenceContents.digest(content)));
        assertThat(PaperFaults.of(contents.get("dossier-de-preuve.pdf"))).isEmpty();
        assertThat(paper(contents))
                .contains("FRLEH1", "Partie de", "CHEDPP.FR.2026.0009800", "Laboratoire de Caen", "E-77")
                .contains("Décision transmise au registre", "TRACES NT refuse.", "Mesure à revoir")
                .doesNotContain("movementLimit", "evidence.");
        assertThat(text(contents, "chronologie.json")).contains("milestone.NOTIFIED");
        assertThat(text(contents, "decisions.json")).contains("legal_basis", "2022/2389");
        assertThat(text(contents, "audit.json")).contains("EVIDENCE_ASKED", "TASK_COMPLETED");
        assertThat(contents.keySet()).anyMatch(name -> name.startsWith("messages/") && name.endsWith(".xml"));
        assertThat(text(contents, "avis.json")).doesNotContain("importateur01");

        assertThat(Guest.signedIn(port, "sivepphyto02").file(path).statusCode()).isEqualTo(200);
        for (var stranger : new String[] {"importateur02", "sivepvet01", "adminsesame01"}) {
            assertThat(Guest.signedIn(port, stranger).get(path).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> taken() == 2);
        anybodyMayHaveItLookedAt(file.body());
    }

    /** A part of another lot that was sampled, and whose decision the register refused and the inspector took back. */
    private void happened(String reference) {
        jdbc.sql("insert into formality_split (reference, whole) values (?, 'CHEDPP.FR.2026.0009800')")
                .param(reference)
                .update();
        jdbc.sql("insert into sample (reference, purpose, laboratory, number, taken_on, person, taken_at)"
                        + " values (?, 'DETAINED', 'Laboratoire de Caen', 'E-77', current_date, 'sivepphyto02', now())")
                .param(reference)
                .update();
        jdbc.sql("insert into ched_decision (reference, number, round, conclusion, target_status_code, body, sent_at,"
                        + " refused_at, refusal, withdrawn_at, withdrawn_by, withdrawn_reason) values (?, 1, 1, 'NOT_ACCEPTABLE',"
                        + " '41', '{}', now(), now(), 'TRACES NT refuse.', now(), 'sivepphyto02', 'Mesure à revoir')")
                .param(reference)
                .update();
        jdbc.sql(
                        "insert into decision_taken (reference, version, at, decision, table_version, inputs, rules, reason, legal_basis)"
                                + " values (?, 1, now(), 'movementLimit', 1, '{}', '{rule_transit}', 'Quinze jours', '2019/2124')")
                .param(reference)
                .update();
    }

    private static String paper(Map<String, byte[]> contents) throws IOException {
        try (var document = Loader.loadPDF(contents.get("dossier-de-preuve.pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void anybodyMayHaveItLookedAt(byte[] file) throws IOException {
        var expert = new Guest(port);
        assertThat(expert.upload("/preuves/verification", "fichier", file).body())
                .contains("Ce fichier est intact", "sans valeur probante", "Horodatage");
        var tampered = Container.open(file).flip("chronologie.json", 10).zip();
        assertThat(expert.upload("/preuves/verification", "fichier", tampered).body())
                .contains("n’est plus celui qui a été scellé", "chronologie.json");
        assertThat(expert.upload("/preuves/verification", "fichier", new byte[] {1, 2, 3})
                        .body())
                .contains("n’est pas un dossier de preuve");
        assertThat(expert.upload("/preuves/verification", "fichier", new byte[0])
                        .body())
                .contains("Choisissez le fichier");
        assertThat(expert.get("/preuves/certificats.pem").body()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void aRefusalIsReasonedAndReadByWhoAsked() {
        var reference = "CHEDPP.FR.2026.0009802";
        var task = asked(reference);
        Tasks.of(http, "sivepphyto02").complete(task, Map.of("answer", "REFUSED", "reason", "Procédure en cours"));
        await().atMost(Duration.ofSeconds(60)).until(() -> state(reference).equals("REFUSED"));
        assertThat(Guest.signedIn(port, "importateur01")
                        .get("/dossiers/" + reference)
                        .body())
                .contains("Procédure en cours");
        assertThat(Guest.signedIn(port, "importateur01")
                        .get("/preuves/" + id(reference) + "/fichier")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The line is written once the file is on its way. */
    private int taken() {
        return jdbc.sql("select count(*) from audit_line where action = 'EVIDENCE_TAKEN'")
                .query(Integer.class)
                .single();
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        var contents = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), zip.readAllBytes());
            }
        }
        return contents;
    }

    private static String text(Map<String, byte[]> contents, String name) {
        return new String(contents.get(name), StandardCharsets.UTF_8);
    }

    private String state(String reference) {
        return one("state", reference);
    }

    private String id(String reference) {
        return one("id::text", reference);
    }

    private String digest(String reference) {
        return one("digest", reference);
    }

    private String one(String column, String reference) {
        return jdbc.sql("select " + column + " from evidence_request where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
