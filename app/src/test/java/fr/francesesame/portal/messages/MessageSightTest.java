package fr.francesesame.portal.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import fr.francesesame.foundation.accounts.OnlineService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Who sees a thread, its notes and its files: both sides, and not another company, service or post. */
class MessageSightTest extends MessagesCase {

    @Test
    void notesOfAgentsReachNoOperator() throws Exception {
        var number = ask("Question", "Bonjour");
        act(agent, number, "notes", "texte", "Dossier sensible de zibeline");
        assertThat(agent.page("/messagerie/" + number)).contains("Dossier sensible de zibeline", "Note interne");
        assertThat(agent.page("/messagerie?q=zibeline")).contains(number);
        assertThat(importer.page("/messagerie/" + number)).doesNotContain("zibeline");
        assertThat(importer.page("/messagerie?q=zibeline")).doesNotContain(number);
        assertThat(api("importateur01", "GET", "/api/v1/threads/" + number, "").body())
                .doesNotContain("zibeline");
        assertThat(asSeenBy("importateur01", "select body from message_entry where body like '%zibeline%'"))
                .isEmpty();
        assertThat(importer.page("/messagerie/" + number)).contains("Réponse du service attendue");
    }

    @Test
    void aThreadIsThereForItsSidesOnlyWhateverIsAskedFor() {
        var number = ask("Question", "Bonjour");
        for (var stranger : List.of(
                "importateur02", "importateur03", "sivepvet01", "douaneagent01", "analyste01", "adminsesame01")) {
            var other = SignedIn.as(port, stranger);
            assertThat(other.get("/messagerie/" + number).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(act(other, number, "messages", "texte", "x").statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(act(other, number, "prise").statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.get("/messagerie").body()).as(stranger).doesNotContain(number);
        }
        assertThat(SignedIn.as(port, "superviseur01")
                        .get("/messagerie/" + number)
                        .statusCode())
                .isEqualTo(200);
        assertThat(act(importer, number, "prise").statusCode()).isEqualTo(404);
        assertThat(act(importer, number, "notes", "texte", "x").statusCode()).isEqualTo(404);
        for (var forged : List.of(
                "M2026-999999",
                "x",
                "M2026-000001' or true--",
                UUID.randomUUID().toString())) {
            assertThat(importer.get("/messagerie/" + java.net.URLEncoder.encode(forged, UTF_8))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(importer.get("/messagerie/" + number + "/fichiers/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(importer.get("/messagerie/" + number + "/fichiers/x").statusCode())
                .isEqualTo(404);
        assertThat(asSeenBy("importateur02", "select number from message_thread where number = '" + number + "'"))
                .isEmpty();
        assertThat(asSeenBy("importateur02", "select body from message_entry where thread = '" + number + "'"))
                .isEmpty();
        assertThat(asSeenBy("importateur01", "select number from message_thread where number = '" + number + "'"))
                .hasSize(1);
    }

    @Test
    void filesPassTheGuardsOfDocuments() throws Exception {
        var number = ask("Facture", "Bonjour");
        var page = "/messagerie/" + number + "/messages";
        var refused = join(page, number, "x.pdf", "MZ".getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("n’est ni un PDF", "Voici la facture");
        assertThat(join(page, number, "facture.pdf", pdf()).body()).contains("facture.pdf", "Voici la facture");
        var id = jdbc.sql(
                        "select f.id::text from message_file f join message_entry e on e.id = f.entry where e.thread = ?")
                .param(number)
                .query(String.class)
                .single();
        var file = "/messagerie/" + number + "/fichiers/" + id;
        assertThat(agent.file(file).body()).isEqualTo(pdf());
        assertThat(agent.file(file).headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(SignedIn.as(port, "importateur02").get(file).statusCode()).isEqualTo(404);
        var other = ask("Autre", "Autre");
        assertThat(importer.get("/messagerie/" + other + "/fichiers/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoMayLookOnlyWritesNothing() {
        var number = ask("Question", "Bonjour");
        jdbc.sql(
                        "insert into account_company (username, siret, state) values ('importateur03', '09123456700013', 'CERTIFIED')")
                .update();
        jdbc.sql(
                        "insert into access_right (username, siret, service, action, starts_on, granted_by)"
                                + " values ('importateur03', '09123456700013', 'MESSAGING', 'READ', current_date, 'correspondant01')")
                .update();
        var reader = SignedIn.as(port, "importateur03");
        try {
            assertThat(reader.page("/messagerie/" + number)).contains("Votre droit permet de lire ce fil");
            assertThat(act(reader, number, "messages", "texte", "x").statusCode())
                    .isEqualTo(403);
            assertThat(reader.post(NEW, NEW, "dossier", reference, "sujet", "OTHER", "objet", "o", "texte", "t")
                            .body())
                    .contains("non d’en envoyer");
        } finally {
            jdbc.sql("delete from account_company where username = 'importateur03' and siret = '09123456700013'")
                    .update();
        }
    }

    private HttpResponse<String> join(String page, String number, String name, byte[] content) {
        return importer.sendFile("/messagerie/" + number, page, name, content, "texte", "Voici la facture");
    }

    private List<String> asSeenBy(String username, String question) {
        var scope = scopes.of(username, OnlineService.MESSAGING);
        return scopedReads.read(
                scope, () -> jdbc.sql(question).query(String.class).list());
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.setDocumentId(7L);
            document.save(out);
            return out.toByteArray();
        }
    }
}
