package fr.francesesame.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The box of threads, the texts of a service, and the same for programs. */
class MessageListTest extends MessagesCase {

    @Test
    void supervisorsKeepTheTextsThatAgentsPutIntoAnswers() {
        var number = ask("Question", "Bonjour");
        var supervisor = SignedIn.as(port, "superviseur01");
        var title = "Modèle " + lots;
        var models = "/messagerie/modeles";
        assertThat(supervisor
                        .post(models, models, "service", "SIVEP_PLANT", "titre", title, "texte", "Fil {fil}, merci.")
                        .body())
                .contains(title);
        assertThat(supervisor
                        .post(models, models, "service", "SIVEP_PLANT", "titre", title, "texte", "gardé")
                        .body())
                .contains("a déjà un modèle", "gardé");
        assertThat(agent.get(models).statusCode()).isEqualTo(404);
        assertThat(importer.get(models).statusCode()).isEqualTo(404);
        var id = jdbc.sql("select id::text from message_template where title = ?")
                .param(title)
                .query(String.class)
                .single();
        assertThat(act(agent, number, "modele", "texte", "Bonjour,", "modele", id)
                        .body())
                .contains("Bonjour,\n\nFil " + number + ", merci.");
        assertThat(supervisor.post(models, models + "/" + id + "/suppression").body())
                .doesNotContain(title);
    }

    @Test
    void programsListReadAndWriteByTheSameRules() throws Exception {
        var made = api(
                "importateur01",
                "POST",
                "/api/v1/threads",
                json.writeValueAsString(java.util.Map.of(
                        "reference", reference, "topic", "DOCUMENTS", "subject", "Par programme", "text", "Bonjour")));
        assertThat(made.statusCode()).isEqualTo(201);
        var number = json.readTree(made.body()).get("number").asText();
        var list = json.readTree(api("sivepphyto02", "GET", "/api/v1/threads?view=UNREAD&reference=" + reference, "")
                .body());
        assertThat(list.get("items")).hasSize(1);
        assertThat(list.get("items").get(0).get("awaits").asText()).isEqualTo("SERVICE");
        assertThat(api("sivepphyto02", "POST", "/api/v1/threads/" + number + "/messages", "{\"text\":\"Réponse\"}")
                        .statusCode())
                .isEqualTo(201);
        var whole = json.readTree(
                api("importateur01", "GET", "/api/v1/threads/" + number, "").body());
        assertThat(whole.get("entries")).hasSize(2);
        assertThat(whole.get("entries").get(1).get("text").asText()).isEqualTo("Réponse");
        var fault = api(
                "importateur01",
                "POST",
                "/api/v1/threads",
                "{\"reference\":\"" + reference + "\",\"topic\":\"X\",\"subject\":\"s\",\"text\":\"t\"}");
        assertThat(fault.statusCode()).isEqualTo(422);
        assertThat(json.readTree(fault.body()).get("errors").get(0).get("field").asText())
                .isEqualTo("topic");
        assertThat(api("importateur02", "GET", "/api/v1/threads/" + number, "").statusCode())
                .isEqualTo(404);
        assertThat(api("importateur02", "POST", "/api/v1/threads/" + number + "/messages", "{\"text\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api("importateur01", "GET", "/api/v1/threads?limit=0", "").statusCode())
                .isEqualTo(400);
        assertThat(api("importateur01", "GET", "/api/v1/threads?view=x", "").statusCode())
                .isEqualTo(400);
        assertThat(api("traces", "GET", "/api/v1/threads", "").statusCode()).isIn(403, 404);
    }

    @Test
    void theListIsSearchedTurnedOverAndTellsWhatHasChanged() {
        var first = ask("Première palette", "Un conteneur de papayes");
        for (var more = 0; more < 26; more++) {
            ask("Lot " + more, "Suite");
        }
        assertThat(importer.page("/messagerie?q=papaye")).contains(first);
        assertThat(importer.page("/messagerie?q=" + first)).contains(first);
        assertThat(importer.page("/messagerie?q=introuvable")).contains("Aucun fil ne répond");
        var page = importer.page("/messagerie?dossier=" + reference);
        assertThat(page).doesNotContain(first);
        var older = Pattern.compile("avant=(\\d+)").matcher(page);
        assertThat(older.find()).isTrue();
        assertThat(importer.page("/messagerie?dossier=" + reference + "&avant=" + older.group(1)))
                .contains(first);
        assertThat(importer.page("/messagerie/changements?dossier=" + reference + "&depuis=0"))
                .contains("27 fils ont changé");
        assertThat(importer.page("/messagerie/" + first + "/nouveautes?apres=0"))
                .doesNotContain("nouvel");
        act(agent, first, "messages", "texte", "Réponse");
        assertThat(importer.page("/messagerie/" + first + "/nouveautes?apres=0"))
                .contains("Un nouvel élément");
    }
}
