package fr.francesesame.portal.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Threads of messages as both sides, another company, another service and another post find them. */
@SesameTest
class MessagesTest {

    private static final String NEW = "/messagerie/nouveau-fil";
    private static final Pattern NUMBER = Pattern.compile("M\\d{4}-\\d{6}");
    private static final String HOSTILE = "<script>alert(1)</script> & <b>gras</b>";

    private static int lots;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private ScopedReads scopedReads;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Tries tries;

    @Autowired
    private fr.francesesame.processes.ports.MessageThreads threads;

    private String reference;
    private SignedIn importer;
    private SignedIn agent;

    @BeforeEach
    void mangoesForVergersDuHavre() {
        jdbc.sql("delete from message_thread").update();
        reference = "CHEDPP.FR.2026.000" + (7600 + lots++);
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(5));
        importer = SignedIn.as(port, "importateur01");
        agent = SignedIn.as(port, "sivepphyto02");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(
                                        "select count(*) from formality where reference = ? and service is not null and step <> 'DRAFT'")
                                .param(reference)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    @Test
    void anOperatorWritesTheServiceAnswersAndBothAreTold() {
        var number = ask("Quel certificat joindre ?", "Bonjour, quel certificat joindre ?");
        assertThat(told("MESSAGE_RECEIVED", number)).containsExactlyInAnyOrder("sivepphyto01", "sivepphyto02");
        assertThat(agent.page("/messagerie?vue=non-lus")).contains(number, "Réponse à donner", "Vergers du Havre");
        assertThat(agent.page("/messagerie/non-lus")).contains(">1<", "1 fil non lu");
        assertThat(importer.page("/messagerie/" + number))
                .contains("Réponse du service attendue", "Le service qui contrôle la formalité répond.", "Le Havre");
        var read = agent.page("/messagerie/" + number);
        assertThat(read).contains("Bonjour, quel certificat joindre", "Prendre ce fil");
        assertThat(agent.page("/messagerie/non-lus")).doesNotContain("badge");
        assertThat(importer.page("/messagerie/" + number)).contains("Lu par le service");

        act(agent, number, "prise");
        act(agent, number, "messages", "texte", "Le certificat phytosanitaire.");
        assertThat(told("MESSAGE_RECEIVED", number)).contains("importateur01", "correspondant01");
        assertThat(running(number)).isZero();
        assertThat(importer.page("/messagerie/non-lus")).contains("1 fil non lu");
        assertThat(importer.page("/messagerie/" + number))
                .contains("Le certificat phytosanitaire.", "Le service vous a écrit");
        assertThat(agent.page("/messagerie/" + number)).contains("Lu par l’opérateur");
        assertThat(agent.page("/messagerie?vue=a-moi")).contains(number);
        assertThat(importer.page("/dossiers/" + reference))
                .contains(
                        "Message envoyé à l’administration, fil " + number,
                        "Réponse de l’administration, fil " + number)
                .contains("Quel certificat joindre");
        assertThat(jdbc.sql("select count(*) from audit_line where action = 'MESSAGE_SENT' and subject = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aSilentServiceAndItsSupervisorAreToldOnceAndALetterAnswers() {
        var number = ask("Frais", "Pouvez-vous répondre ?");
        fireTimer(number);
        assertThat(told("MESSAGE_OVERDUE", number))
                .containsExactlyInAnyOrder("sivepphyto01", "sivepphyto02", "superviseur01");
        jdbc.sql("update message_thread set due_at = now() - interval '1 minute' where number = ?")
                .param(number)
                .update();
        act(importer, number, "messages", "texte", "Je relance.");
        assertThat(told("MESSAGE_OVERDUE", number)).hasSize(3);
        assertThat(agent.page("/messagerie?vue=en-retard")).contains(number, "En retard");
        assertThat(agent.page("/messagerie/" + number)).contains("Le délai de réponse est écoulé");

        var tomorrow = LocalDate.now().plusDays(2).toString();
        assertThat(act(agent, number, "courrier", "date", tomorrow, "reference", "C-1")
                        .body())
                .contains("La date du courrier se place entre");
        act(
                agent,
                number,
                "courrier",
                "date",
                LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toString(),
                "reference",
                "SIVEP/2026/17");
        assertThat(importer.page("/messagerie/" + number)).contains("voie postale", "SIVEP/2026/17", "Clos");
        assertThat(told("MESSAGE_ANSWERED_BY_POST", number)).contains("importateur01");
        assertThat(running(number)).isZero();
        act(importer, number, "messages", "texte", "Encore une question.");
        assertThat(importer.page("/messagerie/" + number)).contains("fil rouvert", "Réponse du service attendue");
        assertThat(running(number)).isOne();
        act(agent, number, "cloture");
        assertThat(running(number)).isZero();
        assertThat(told("MESSAGE_CLOSED", number)).contains("importateur01");
        act(agent, number, "reouverture");
        assertThat(running(number)).isOne();
    }

    @Test
    void aThreadIsHandedToAColleagueAndToAnotherServiceAndBothSidesReadIt() {
        var number = ask("Dédouanement", "Où en est la mainlevée ?");
        act(agent, number, "remise", "collegue", "sivepphyto01");
        assertThat(told("MESSAGE_HANDED_OVER", number)).containsExactly("sivepphyto01");
        assertThat(act(agent, number, "remise", "collegue", "sivepvet01").body())
                .contains("Choisissez un collègue du service.");
        assertThat(act(agent, number, "orientation", "service", "SIVEP_PLANT", "poste", "FRLEH1")
                        .body())
                .contains("Le fil est déjà dans cette boîte");
        act(agent, number, "orientation", "service", "DGDDI", "poste", "FRLEH1");
        assertThat(agent.get("/messagerie/" + number).statusCode()).isEqualTo(404);
        var customs = SignedIn.as(port, "douaneagent01");
        assertThat(customs.page("/messagerie/" + number))
                .contains("transmet ce fil à un autre service", "Douane (DGDDI) – Le Havre");
        assertThat(importer.page("/messagerie/" + number))
                .contains("transmet ce fil à un autre service", "Douane (DGDDI) – Le Havre");
        assertThat(told("MESSAGE_RECEIVED", number)).contains("douaneagent01");
        act(customs, number, "messages", "texte", "Mainlevée donnée.");
        act(importer, number, "messages", "texte", "Merci, et pour la suite ?");
        assertThat(customs.get("/messagerie/" + number).statusCode()).isEqualTo(200);
    }

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
            assertThat(other.page("/messagerie")).as(stranger).doesNotContain(number);
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

    @Test
    void tooManyMessagesAreBounded() {
        var number = ask("Question", "Bonjour");
        while (tries.take(Bound.MESSAGE_OF_ACCOUNT, "correspondant01").isEmpty()) {
            assertThat(number).isNotNull();
        }
        var refused = act(SignedIn.as(port, "correspondant01"), number, "messages", "texte", "gardé");
        assertThat(refused.body()).contains("beaucoup de messages", "gardé");
    }

    @Test
    void aThreadGoesOnWithTheFormalityThatReplacesItsOwn() {
        var number = ask("Question", "Bonjour");
        var other = reference.replace("FR.2026.000", "FR.2026.001");
        Guest.notifyMangoes(port, other, OffsetDateTime.now().minusDays(4));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> importer.get("/dossiers/" + other).statusCode() == 200);
        threads.moved(new fr.francesesame.terms.Reference(reference), new fr.francesesame.terms.Reference(other));
        assertThat(importer.page("/messagerie?dossier=" + other)).contains(number);
    }

    private String ask(String subject, String text) {
        return opened(importer.post(
                NEW + "?dossier=" + reference,
                NEW,
                "dossier",
                reference,
                "sujet",
                "DOCUMENTS",
                "objet",
                subject,
                "texte",
                text));
    }

    private static String opened(HttpResponse<String> answer) {
        var number = NUMBER.matcher(answer.uri().getPath());
        assertThat(number.find()).as(answer.uri() + " " + answer.body()).isTrue();
        return number.group();
    }

    private HttpResponse<String> act(SignedIn person, String number, String what, String... fields) {
        return person.post("/simulateur", "/messagerie/" + number + "/" + what, fields);
    }

    private HttpResponse<String> join(String page, String number, String name, byte[] content) {
        return importer.sendFile("/messagerie/" + number, page, name, content, "texte", "Voici la facture");
    }

    private List<String> told(String milestone, String number) {
        return jdbc.sql("select username from notice where milestone = ? and thread = ?")
                .params(milestone, number)
                .query(String.class)
                .list();
    }

    private long running(String number) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }

    private void fireTimer(String number) {
        var instance = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult()
                .getId());
    }

    private List<String> asSeenBy(String username, String question) {
        var scope = scopes.of(username, OnlineService.MESSAGING);
        return scopedReads.read(
                scope, () -> jdbc.sql(question).query(String.class).list());
    }

    private HttpResponse<String> api(String username, String method, String path, String body)
            throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString((username + ":Sesame-2026-Demo!").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
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
