package fr.francesesame.portal.assistance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.Tasks;
import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.people.signin.Guest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests for assistance: asked with an account and without, answered in Tasklist, asked back, reopened, withdrawn; and what is refused. */
@SesameTest
class AssistanceTest {

    private static final String NEW = "/assistance/nouvelle-demande";
    private static final String ANSWER = "userTask_answerAssistance";
    private static final Pattern NUMBER = Pattern.compile("A\\d{4}-\\d{6}");
    private static final String ADDRESS = "chauffeur@quai.example";
    private static final byte[] PICTURE = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GreenMail mails;

    @Autowired
    private Tries tries;

    private SignedIn importer;
    private Tasks desk;

    @BeforeEach
    void nobodyWaits() {
        jdbc.sql("delete from try_bucket").update();
        importer = SignedIn.as(port, "importateur01");
        desk = Tasks.of(http, "douaneagent01");
    }

    @Test
    void aPersonAsksIsAskedBackAnsweredAndReopens() {
        var asked = importer.join(
                NEW,
                "ecran.png",
                PICTURE,
                "nature",
                "INCIDENT",
                "objet",
                "Page blanche",
                "texte",
                "La page reste blanche.",
                "depuis",
                "/suivi");
        var number = number(asked.body());
        assertThat(asked.body()).contains("est enregistrée", "Réponse au plus tard le", "/suivi", "ecran.png");
        var task = desk.one(ANSWER, Map.of("processInstanceBusinessKey", number));
        assertThat(desk.open(task))
                .contains("Page blanche", "La page reste blanche.", "/suivi", "ecran.png", "importateur01");
        desk.complete(task, Map.of("outcome", "ASKED", "text", "Avec quel navigateur ?"));
        assertThat(importer.page("/assistance/demandes/" + number))
                .contains("Avec quel navigateur", "À vous de préciser", "Assistance – ");
        assertThat(told(number)).containsExactly("ASSISTANCE_ASKED");

        write(importer, number, "Avec Firefox.");
        var again = desk.one(ANSWER, Map.of("processInstanceBusinessKey", number));
        desk.complete(again, Map.of("outcome", "ANSWERED", "text", "C’est réparé."));
        assertThat(importer.page("/assistance/demandes/" + number))
                .contains("C’est réparé.", "peut être rouverte jusqu’au");
        assertThat(told(number)).containsExactly("ASSISTANCE_ASKED", "ASSISTANCE_ANSWERED");
        write(importer, number, "Toujours blanche.");
        assertThat(importer.page("/assistance")).contains("Page blanche", "À l’assistance de répondre");
        var letter = desk.one(ANSWER, Map.of("processInstanceBusinessKey", number));
        var today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        desk.complete(
                letter,
                Map.of(
                        "outcome",
                        "POSTED",
                        "text",
                        "Voyez le courrier.",
                        "postedOn",
                        today,
                        "postReference",
                        "OLGA/17"));
        assertThat(importer.page("/assistance/demandes/" + number)).contains("voie postale", "OLGA/17");
        assertThat(importer.page("/notifications")).contains("l’assistance vous répond");
    }

    @Test
    void whoeverHasNoAccountFollowsByTheLinkOfTheEmail() {
        var guest = new Guest(port).open(NEW);
        guest.post(
                NEW,
                Map.of(
                        "nature",
                        "IMPERSONATION",
                        "objet",
                        "Faux message",
                        "texte",
                        "Un lien douteux.",
                        "courriel",
                        ADDRESS));
        var number = number(guest.body());
        var link = Guest.link(mails, ADDRESS, "Demande d’assistance enregistrée");
        assertThat(Guest.mail(mails, ADDRESS, "Demande d’assistance enregistrée"))
                .contains(number, "60 jours")
                .doesNotContain("Faux message", "Un lien douteux");
        assertThat(guest.open("/assistance/demandes/" + number).path()).isEqualTo("/connexion");
        assertThat(guest.open(link.substring(0, link.length() - 1)).status()).isEqualTo(404);
        assertThat(guest.open(link).body()).contains("Faux message", "Un lien douteux.");

        var token = link.substring(link.indexOf('=') + 1);
        guest.post("/assistance/suivi/messages", Map.of("jeton", token, "texte", "Voici la suite."));
        desk.complete(
                desk.one(ANSWER, Map.of("processInstanceBusinessKey", number)),
                Map.of("outcome", "ANSWERED", "text", "Merci du signalement."));
        assertThat(guest.open(Guest.link(mails, ADDRESS, "L’assistance vous répond"))
                        .body())
                .contains("Merci du signalement.", "Voici la suite.");
        assertThat(guest.post("/assistance/suivi/messages", Map.of("jeton", "x", "texte", "y"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWithdrawnRequestIsNoTaskAnyMore() {
        var number = ask(importer, "SUGGESTION", "Une idée");
        importer.post("/assistance/demandes/" + number, "/assistance/demandes/" + number + "/retrait");
        assertThat(desk.waiting(ANSWER, Map.of("processInstanceBusinessKey", number)))
                .isEmpty();
        assertThat(write(importer, number, "Encore").body()).contains("faites-en une nouvelle", "Encore");
    }

    @Test
    void nobodyElseReadsARequest() {
        var number = ask(importer, "QUESTION", "Où est le bouton");
        for (var stranger :
                List.of("importateur02", "correspondant01", "sivepphyto01", "superviseur01", "adminsesame01")) {
            var other = SignedIn.as(port, stranger);
            assertThat(other.get("/assistance/demandes/" + number).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(write(other, number, "x").statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.page("/assistance")).as(stranger).doesNotContain(number);
        }
        var customs = SignedIn.as(port, "douaneagent01");
        assertThat(customs.page("/assistance")).contains(number);
        assertThat(customs.page("/assistance/demandes/" + number))
                .contains("Où est le bouton")
                .doesNotContain("id=\"ecrire\"");
        assertThat(write(customs, number, "x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotFitIsSaidAndNothingTypedIsLost() {
        for (var address : List.of("", "x", "a@b", "a@b.fr, c@d.fr", "a@b.fr\r\nBcc: c@d.fr", "<script>@b.fr")) {
            var answer = new Guest(port)
                    .open(NEW)
                    .post(
                            NEW,
                            Map.of("nature", "QUESTION", "objet", "gardé", "texte", "tout ceci", "courriel", address));
            assertThat(answer.status()).as(address).isEqualTo(422);
            assertThat(answer.body()).contains("adresse électronique complète", "gardé", "tout ceci");
        }
        var foreign = importer.post(
                NEW, NEW, "nature", "QUESTION", "objet", "o", "texte", "t", "dossier", "CHEDPP.FR.2026.9999999");
        assertThat(foreign.body()).contains("n’est pas de ceux que vous suivez", "CHEDPP.FR.2026.9999999");
        assertThat(importer.post(NEW, NEW, "nature", "AUTRE", "objet", "o", "texte", "t")
                        .body())
                .contains("Choisissez la nature");
        assertThat(importer.join(
                                NEW,
                                "virus.exe",
                                "MZ".getBytes(UTF_8),
                                "nature",
                                "INCIDENT",
                                "objet",
                                "o",
                                "texte",
                                "gardé")
                        .body())
                .contains("gardé", "role=\"alert\"");
        var page = importer.page(NEW + "?depuis=https://ailleurs.example&incident=%3Cscript%3E");
        assertThat(page).doesNotContain("ailleurs.example", "<script>alert");
    }

    @Test
    void withoutAnAccountSoMuchIsTakenAndNoMore() {
        for (var asked = 0; asked < 20; asked++) {
            tries.take(Bound.LETTER_TO_ADDRESS, ADDRESS);
        }
        var answer = new Guest(port)
                .open(NEW)
                .post(
                        NEW,
                        Map.of(
                                "nature",
                                "QUESTION",
                                "objet",
                                "o",
                                "texte",
                                "gardé",
                                "courriel",
                                ADDRESS.toUpperCase(java.util.Locale.ROOT)));
        assertThat(answer.body()).contains("attendez un moment", "gardé");
    }

    @Test
    void errorPagesSignInAndSignUpLeadThere() {
        var guest = new Guest(port);
        assertThat(guest.open("/connexion").body()).contains("/assistance/nouvelle-demande?depuis=/connexion");
        assertThat(guest.open("/inscription").body()).contains("/assistance/nouvelle-demande?depuis=/inscription");
        assertThat(guest.open("/n-existe-pas").body()).contains("/assistance/nouvelle-demande?depuis=/n-existe-pas");
        assertThat(importer.get("/services/olga").uri().getPath()).isEqualTo("/assistance");
    }

    private static String ask(SignedIn person, String kind, String subject) {
        return number(person.post(NEW, NEW, "nature", kind, "objet", subject, "texte", "Bonjour")
                .body());
    }

    private static HttpResponse<String> write(SignedIn person, String number, String text) {
        var page = "/assistance/demandes/" + number;
        return person.post(person.get(page).statusCode() == 200 ? page : NEW, page + "/messages", "texte", text);
    }

    private static String number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private List<String> told(String number) {
        return jdbc.sql("select milestone from notice where request = ? and username = 'importateur01' order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
