package fr.francesesame.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import fr.francesesame.foundation.limits.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written, by whom first, and what is refused with a sentence and kept. */
class MessageWritingTest extends MessagesCase {

    private static final String HOSTILE = "<script>alert(1)</script> & <b>gras</b>";

    @Test
    void aQuestionInGeneralIsTheEstablishmentsAndReachesThePostThatItNames() {
        var number = opened(importer.post(
                NEW, NEW, "sujet", "PLANTS", "objet", "Agrumes", "poste", "FRDKK1", "texte", "Une question"));
        assertThat(SignedIn.as(port, "correspondant01")
                        .get("/messagerie/" + number)
                        .statusCode())
                .isEqualTo(200);
        assertThat(SignedIn.as(port, "importateur02")
                        .get("/messagerie/" + number)
                        .statusCode())
                .isEqualTo(404);
        assertThat(SignedIn.as(port, "transitaire01")
                        .get("/messagerie/" + number)
                        .statusCode())
                .isEqualTo(404);
        assertThat(SignedIn.as(port, "sivepphyto01").page("/messagerie/" + number))
                .contains("Dunkerque", "contrôle phytosanitaire");
        assertThat(agent.get("/messagerie/" + number).statusCode()).isEqualTo(404);
        var nowhere = opened(importer.post(NEW, NEW, "sujet", "OTHER", "objet", "Divers", "texte", "Une question"));
        assertThat(SignedIn.as(port, "douaneagent01").page("/messagerie/" + nowhere))
                .contains("tous les postes");
        assertThat(told("MESSAGE_RECEIVED", nowhere)).contains("douaneagent01");
        var page = importer.page("/notifications");
        assertThat(page).doesNotContain(nowhere);
    }

    @Test
    void anAgentWritesFirstAboutALotOrToACompany() {
        var number = opened(agent.post(
                NEW + "?dossier=" + reference,
                NEW,
                "dossier",
                reference,
                "sujet",
                "DOCUMENTS",
                "objet",
                "Document",
                "texte",
                "Merci de joindre la facture."));
        assertThat(told("MESSAGE_RECEIVED", number)).contains("importateur01").doesNotContain("sivepphyto01");
        assertThat(running(number)).isZero();
        act(importer, number, "messages", "texte", "La voici.");
        assertThat(running(number)).isOne();
        var general = opened(agent.post(
                NEW,
                NEW,
                "etablissement",
                "09123456700013",
                "lieu",
                "SIVEP_PLANT/FRLEH1",
                "sujet",
                "PLANTS",
                "objet",
                "Information",
                "texte",
                "Nouvelle règle."));
        assertThat(importer.page("/messagerie/" + general)).contains("Nouvelle règle.");
        assertThat(agent.post(
                                NEW,
                                NEW,
                                "etablissement",
                                "12345678901234",
                                "lieu",
                                "SIVEP_PLANT/FRLEH1",
                                "sujet",
                                "PLANTS",
                                "objet",
                                "x",
                                "texte",
                                "gardé")
                        .body())
                .contains("Aucun compte n’a accès à la messagerie", "gardé");
        assertThat(agent.post(
                                NEW,
                                NEW,
                                "etablissement",
                                "09123456700013",
                                "lieu",
                                "DGDDI/FRLEH1",
                                "sujet",
                                "PLANTS",
                                "objet",
                                "x",
                                "texte",
                                "x")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsTypedIsPlainTextAndWhatDoesNotFitIsSaidAndKept() {
        var number = ask(HOSTILE, HOSTILE);
        for (var reader : List.of(importer, agent)) {
            for (var page : List.of("/messagerie/" + number, "/messagerie", "/dossiers/" + reference)) {
                assertThat(reader.page(page)).doesNotContain("<script>alert", "<b>gras");
            }
        }
        assertThat(importer.page("/messagerie/" + number)).contains("&lt;script&gt;alert(1)");
        var long1 = "y".repeat(10_001);
        var refused = act(importer, number, "messages", "texte", long1);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("dépasse 10", long1);
        assertThat(act(importer, number, "messages", "texte", "z".repeat(1_000_000))
                        .statusCode())
                .isEqualTo(422);
        assertThat(act(importer, number, "messages", "texte", "   ").body()).contains("Écrivez votre message.");
        assertThat(importer.post(
                                NEW,
                                NEW,
                                "dossier",
                                "CHEDPP.FR.2026.0000001",
                                "sujet",
                                "OTHER",
                                "objet",
                                "o",
                                "texte",
                                "gardé")
                        .body())
                .contains("Cette formalité n’existe pas", "gardé");
        assertThat(importer.post(NEW, NEW, "dossier", reference, "sujet", "PLANTS", "objet", "o", "texte", "t")
                        .body())
                .contains("Choisissez le sujet");
        assertThat(importer.post(
                                NEW,
                                NEW,
                                "dossier",
                                reference,
                                "sujet",
                                "OTHER",
                                "objet",
                                "o".repeat(151),
                                "texte",
                                "t")
                        .statusCode())
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from message_entry where thread = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void tooManyMessagesAreBounded() {
        var number = ask("Question", "Bonjour");
        while (tries.take(Bound.MESSAGE_OF_ACCOUNT, "correspondant01").isEmpty()) {
            assertThat(number).isNotNull();
        }
        var refused = act(SignedIn.as(port, "correspondant01"), number, "messages", "texte", "gardé");
        assertThat(refused.body()).contains("beaucoup de messages", "gardé");
    }
}
