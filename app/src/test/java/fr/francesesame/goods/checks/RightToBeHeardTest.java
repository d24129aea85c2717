package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.francesesame.SignedIn;
import fr.francesesame.Tasks;
import fr.francesesame.foundation.platform.PaperFaults;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scenario 38: the operator reads the project, answers it with words and two documents, and reads the decision and how to appeal. */
class RightToBeHeardTest extends RefusedGoodsCase {

    @Test
    void theProjectIsReadAnsweredWithDocumentsAndDecided() throws Exception {
        var reference = drafted("CHEDPP.FR.2026.0000381", DRAFT);
        awaitStep(reference, "HEARING");
        var importer = SignedIn.as(port, "importateur01");
        var page = "/dossiers/" + reference;
        assertThat(importer.page(page))
                .contains("Projet de refus", "Destruction", "organisme nuisible", "Larves vivantes dans trois cartons")
                .contains("Ceratitis capitata (CERTCA)", "Joindre les documents")
                .contains("Refus envisagé", "non réalisé : un refus est envisagé sans ce contrôle")
                .doesNotContain("Lot refusé", ">à faire<");
        assertThat(SignedIn.as(port, "importateur02").get(page).statusCode()).isEqualTo(404);

        var refused = importer.upload(
                page, page + "/observations", "Brouillon", true, "facture.pdf", "MZ".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.body()).contains("n’est ni un PDF", "Brouillon");
        assertThat(importer.upload(page, page + "/observations", "Brouillon", true, "certificat.pdf", pdf())
                        .body())
                .contains("Vos documents sont joints", "certificat.pdf", "Brouillon");
        assertThat(importer.upload(page, page + "/observations", "Le lot a été traité.", false, "traitement.pdf", pdf())
                        .body())
                .contains(
                        "Vos observations sont transmises", "certificat.pdf", "traitement.pdf", "Le lot a été traité.");

        var inspector = Tasks.of(http, "sivepphyto01");
        var decide = inspector.one("userTask_decideAfterHearing", of(reference));
        assertThat(inspector.open(decide))
                .contains("Le lot a été traité.", "certificat.pdf", "traitement.pdf", "Larves vivantes");
        assertThat(importer.upload(page, page + "/observations", "Trop tard", true, "tard.pdf", pdf())
                        .body())
                .doesNotContain("tard.pdf")
                .contains("Le délai pour présenter des observations est clos.");
        inspector.complete(
                decide, Map.of("decision", "NOT_ACCEPTABLE", "motivation", "Le traitement n’est pas prouvé."));
        assertThat(importer.page(page))
                .contains("Décision de refus", "Le traitement n’est pas prouvé.", "Recours contentieux")
                .doesNotContain("Refus envisagé", ">à faire<");
        read(reference);
        executed(reference, importer, inspector);
    }

    /** The page is whole once the register has confirmed, and what was ordered is told to be done once it is. */
    private void executed(String reference, SignedIn importer, Tasks inspector) throws Exception {
        awaitStep(reference, "MEASURE");
        printed(reference);
        var agent = SignedIn.as(port, "sivepphyto02");
        assertThat(agent.post("/dossiers/" + reference, "/dossiers/" + reference + "/resiliation", "motif", "Erreur")
                        .body())
                .contains("Une mesure est ordonnée");
        assertThat(importer.page("/dossiers/" + reference))
                .contains("À exécuter avant", "Décision dans TRACES NT", "Chronologie", "Lot refusé")
                .containsOnlyOnce("Recours contentieux");
        inspector.complete(
                inspector.one("userTask_recordExecution", of(reference)),
                Map.of("executedOn", LocalDate.now(ZoneId.of("Europe/Paris")).toString(), "how", "Procès-verbal"));
        awaitStep(reference, "REFUSED");
        assertThat(importer.page("/dossiers/" + reference))
                .contains("Mesure exécutée", "Exécutée le", "Lot refusé")
                .doesNotContain("À exécuter avant", "Mesure ordonnée<");
        var json = new Caller(http, "importateur01")
                .get("/api/v1/formalities/" + reference)
                .getBody();
        assertThat(JsonPath.<String>read(json, "$.refusal.state")).isEqualTo("EXECUTED");
        assertThat(JsonPath.<Boolean>read(json, "$.lines[0].refused")).isTrue();
    }

    @Test
    void goodsAdmittedAfterTheHearingAreNotCalledRefused() throws Exception {
        var reference = drafted("CHEDPP.FR.2026.0000384", DRAFT);
        awaitStep(reference, "HEARING");
        var importer = SignedIn.as(port, "importateur01");
        var page = "/dossiers/" + reference;
        importer.upload(page, page + "/observations", "Voici l’original.", false, "original.pdf", pdf());
        var inspector = Tasks.of(http, "sivepphyto01");
        inspector.complete(
                inspector.one("userTask_decideAfterHearing", of(reference)),
                Map.of("decision", "ACCEPTABLE", "motivation", "L’original est conforme."));
        awaitStep(reference, "RELEASED");
        assertThat(importer.page(page))
                .contains("Projet de refus abandonné", "non réalisé : envoi admis sans ce contrôle")
                .doesNotContain("envoi refusé avant ce contrôle", "Ceci est un projet", "Lot refusé");
    }

    private void printed(String reference) throws Exception {
        for (var paper : List.of("resume", "decision")) {
            var path = "/dossiers/" + reference + "/" + paper + ".pdf";
            var pdf = bytes("importateur01", path);
            assertThat(PaperFaults.of(pdf)).as(paper).isEmpty();
            assertThat(text(pdf)).as(paper).contains(reference, "Contrôle documentaire");
            assertThat(SignedIn.as(port, "importateur02").get(path).statusCode())
                    .isEqualTo(404);
        }
        assertThat(text(bytes("importateur01", "/dossiers/" + reference + "/decision.pdf")))
                .contains("Recours contentieux", "Le traitement n’est pas prouvé.");
    }

    private void read(String reference) throws Exception {
        var json = new Caller(http, "importateur01")
                .get("/api/v1/formalities/" + reference)
                .getBody();
        assertThat(JsonPath.<String>read(json, "$.refusal.measure.code")).isEqualTo("DESTRUCTION");
        assertThat(JsonPath.<String>read(json, "$.refusal.motivation")).startsWith("Larves");
        assertThat(JsonPath.<String>read(json, "$.refusal.conclusionReason")).startsWith("Le traitement");
        assertThat(JsonPath.<List<String>>read(json, "$.refusal.appeals[*].way"))
                .containsExactly("ADMINISTRATIVE", "CONTENTIOUS", "SECOND_OPINION");
        assertThat(JsonPath.<List<String>>read(json, "$.refusal.files[*].name"))
                .containsExactly("certificat.pdf", "traitement.pdf");
        String paper = JsonPath.read(json, "$.refusal.pdf");
        assertThat(text(bytes("importateur01", paper))).contains("Larves vivantes", "Recours administratif");
        assertThat(PaperFaults.of(bytes("importateur01", paper))).isEmpty();
        String file = JsonPath.read(json, "$.refusal.files[0].href");
        assertThat(bytes("sivepphyto01", file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(SignedIn.as(port, "importateur02").get(file).statusCode()).isEqualTo(404);
        assertThat(SignedIn.as(port, "importateur02").get(paper).statusCode()).isEqualTo(404);
    }

    @Test
    void anUrgentDangerIsOrderedAtOnceAndSaysWhy() throws Exception {
        var urgent = new HashMap<>(DRAFT);
        urgent.put("urgent", "YES");
        urgent.put("urgencyReason", "Mouche vivante, vergers à proximité.");
        var reference = drafted("CHEDPP.FR.2026.0000382", urgent);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of("DECISION_SENT", "MEASURE").contains(step(reference)));
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains("Décision de refus", "Mouche vivante, vergers à proximité.", "Second avis d’expert")
                .doesNotContain("Joindre les documents");
    }
}
