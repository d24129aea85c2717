package fr.francesesame.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.jayway.jsonpath.JsonPath;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.Tasks;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The rights of persons, as the terms of use promise them. */
@SesameTest
class PersonRightsTest {

    /** Of notices; each may come by e-mail and by SMS. */
    private static final int KINDS = 6;

    private static final String ANSWER = "userTask_answerPersonRequest";
    private static final List<String> FILES = List.of("CHEDPP.FR.2026.0009901", "CHEDPP.FR.2026.0009902");

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GreenMail mails;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private InactiveAccounts inactive;

    /** Scenario 48. */
    @Test
    void whoLeavesWhileTwoFilesAreOpenIsForgottenAndHisColleagueCarriesOn() {
        FILES.forEach(
                file -> Guest.notifyMangoes(port, file, OffsetDateTime.now().minusDays(5)));
        var officer = Tasks.of(http, "sivepphyto02");
        FILES.forEach(file -> officer.one("userTask_checkDocuments", Map.of("processInstanceBusinessKey", file)));
        var booking =
                transaction.execute(status -> appointments.request(new Reference(FILES.get(0)), "PLANT_HEALTH", 30));
        var leaving = Guest.signedIn(port, "importateur01");
        leaving.get("/suivi?q=mangues");
        leaving.post("/dossiers/" + FILES.get(0) + "/preuves", Map.of("motif", "Copie avant départ"));
        assertThat(leaving.post("/compte/donnees/demandes", Map.of("droit", "ERASURE", "texte", "Je pars."))
                        .body())
                .contains("Votre demande est transmise");

        assertThat(officer.waiting(ANSWER, Map.of())).isEmpty();
        var protection = Tasks.of(http, "douaneagent01");
        var task = protection.one(ANSWER, Map.of());
        assertThat(protection.open(task))
                .contains("importateur01", "article 17")
                .doesNotContain("??");
        await().atMost(Duration.ofSeconds(30)).until(() -> mailed("sivep.sdeigir.dgal@agriculture.gouv.fr"));
        protection.complete(task, Map.of("answer", "GRANTED", "text", "Fait.", "channel", "EMAIL"));
        await().atMost(Duration.ofSeconds(60)).until(() -> exists("importateur01") == 0);

        assertThat(mailed("camille.lefort@vergersduhavre.example")).isTrue();
        assertThat(wherever("importateur01")).isEmpty();
        assertThat(wherever("camille.lefort@vergersduhavre.example")).isEmpty();
        assertThat(leaving.get("/suivi").uri().getPath()).isNotEqualTo("/suivi");
        assertThat(jdbc.sql("select p.username from audit_line l join audit_person p on p.no = l.person"
                                + " where l.subject = ? and l.action = 'EVIDENCE_ASKED'")
                        .param(FILES.get(0))
                        .query(String.class)
                        .single())
                .startsWith("ancien-");
        var colleague = Guest.signedIn(port, "correspondant01");
        FILES.forEach(file ->
                assertThat(colleague.get("/dossiers/" + file).statusCode()).isEqualTo(200));
        assertThat(colleague.get("/rendez-vous/" + booking.id()).statusCode()).isEqualTo(200);
        FILES.forEach(file -> officer.one("userTask_checkDocuments", Map.of("processInstanceBusinessKey", file)));
    }

    /** Scenario 49. */
    @Test
    void anAccountOfTwoYearsWithoutSignInGoesAfterTwoNotices() {
        signedInLast("transitaire01", "2 years -50 days");
        inactive.everyNight();
        assertThat(noticesTo("thomas.guerin@transitatlantique.example")).isEqualTo(1);
        inactive.everyNight();
        assertThat(noticesTo("thomas.guerin@transitatlantique.example")).isEqualTo(1);
        signedInLast("transitaire01", "2 years -10 days");
        inactive.everyNight();
        assertThat(noticesTo("thomas.guerin@transitatlantique.example")).isEqualTo(2);
        signedInLast("transitaire01", "2 years 1 day");
        inactive.everyNight();
        assertThat(exists("transitaire01")).as("the last notice is too fresh").isEqualTo(1);
        jdbc.sql("update last_sign_in set warned_again_at = now() - interval '8 days' where username = 'transitaire01'")
                .update();
        inactive.everyNight();
        assertThat(exists("transitaire01")).isZero();
        assertThat(wherever("transitaire01")).isEmpty();
    }

    @Test
    void aPersonSeesTakesAwayAndMendsHisData() {
        var before = exports();
        var person = Guest.signedIn(port, "importateur02");
        assertThat(person.get("/compte/donnees").body())
                .contains("Kerdoncuff", "yann.kerdoncuff@mareedunord.example")
                .doesNotContain("bcrypt", "??");
        assertThat(person.post("/compte/donnees", Map.of("firstName", "Yann", "lastName", "", "mobile", "06 12"))
                        .body())
                .contains("Indiquez 1 à 60 caractères", "Indiquez un numéro comme", "value=\"06 12\"");
        assertThat(person.post(
                                "/compte/donnees",
                                Map.of("firstName", "Yann", "lastName", "Le Goff", "mobile", "06 39 98 01 20"))
                        .body())
                .contains("Vos données sont corrigées");
        var exported = person.get("/compte/donnees/export.json").body();
        assertThat(JsonPath.<List<String>>read(exported, "$.account[*].last_name"))
                .containsExactly("Le Goff");
        assertThat(JsonPath.<List<String>>read(exported, "$.account[*].mobile")).containsExactly("+33639980120");
        assertThat(JsonPath.<List<String>>read(exported, "$.connection[*].action"))
                .contains("SIGNED_IN");
        assertThat(exported).doesNotContain("password_hash", "bcrypt");
        assertThat(isPdf(person.file("/compte/donnees/export.pdf").body())).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> exports() == before + 2);
    }

    @Test
    void aNameAndANumberOfAnywhereInFranceAreKeptAndPrinted() throws IOException {
        var before = exports();
        var person = Guest.signedIn(port, "importateur03");
        assertThat(person.post(
                                "/compte/donnees",
                                Map.of("firstName", "Łukasz Đặng", "lastName", "Ω", "mobile", "06 12 34 56 7"))
                        .body())
                .contains("Indiquez un numéro comme", "value=\"06 12 34 56 7\"");
        person.post(
                "/compte/donnees",
                Map.of("firstName", "Łukasz Đặng", "lastName", "Győrffy-N’Guyễn 王", "mobile", "0692 12 34 56"));
        try (var printed =
                Loader.loadPDF(person.file("/compte/donnees/export.pdf").body())) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("Łukasz Đặng", "Győrffy-N’Guyễn", "+262692123456")
                    .containsAnyOf("王", "[U+738B]");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> exports() == before + 1);
    }

    @Test
    void aRequestByPostIsEnteredByTheOfficerAndAnsweredByPost() {
        var officer = Guest.signedIn(port, "douaneagent01");
        assertThat(officer.post("/demandes-de-droits", Map.of("droit", "ACCESS", "texte", "Je veux savoir"))
                        .body())
                .contains("Sans compte, indiquez", "Indiquez le jour de réception", "Je veux savoir");
        var request = Map.of(
                "droit", "ACCESS",
                "nom", "Odile Marchand",
                "adresse", "3 quai de l’Île, 76600 Le Havre",
                "recue", LocalDate.now().minusDays(2).toString(),
                "texte", "Quelles données avez-vous sur moi ?");
        assertThat(officer.post("/demandes-de-droits", request).body()).contains("La demande est enregistrée");
        var protection = Tasks.of(http, "douaneagent01");
        var task = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> protection.waiting(ANSWER, Map.of()).stream()
                                .filter(id -> protection.open(id).contains("Odile Marchand"))
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
        protection.complete(
                task,
                Map.of(
                        "answer", "GRANTED",
                        "text", "Aucune donnée.",
                        "channel", "POST",
                        "postedOn", LocalDate.now().toString(),
                        "postReference", "COMINT2-2026-118"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get("/demandes-de-droits").body().contains("COMINT2-2026-118"));
        assertThat(Guest.signedIn(port, "sivepphyto02")
                        .get("/demandes-de-droits")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoObjectsGetsNoMoreMessages() {
        var person = Guest.signedIn(port, "correspondant01");
        assertThat(person.post("/compte/donnees/demandes", Map.of("texte", "Stop"))
                        .body())
                .contains("Choisissez le droit exercé", "Stop");
        person.post("/compte/donnees/demandes", Map.of("droit", "OBJECTION", "texte", "Plus de SMS"));
        var protection = Tasks.of(http, "douaneagent01");
        var task = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> protection.waiting(ANSWER, Map.of()).stream()
                                .filter(id -> protection.open(id).contains("Plus de SMS"))
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
        protection.complete(task, Map.of("answer", "GRANTED", "text", "Entendu.", "channel", "EMAIL"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql(
                                        "select count(*) from notification_preference where username = 'correspondant01' and not enabled")
                                .query(Integer.class)
                                .single()
                        == 2 * KINDS);
    }

    /** The line is written once the file is on its way. */
    private int exports() {
        return jdbc.sql("select count(*) from audit_line where action = 'DATA_EXPORTED'")
                .query(Integer.class)
                .single();
    }

    private void signedInLast(String username, String ago) {
        jdbc.sql("insert into last_sign_in (username, at) values (?, now() - ?::interval)"
                        + " on conflict (username) do update set at = excluded.at")
                .params(username, ago)
                .update();
    }

    private int exists(String username) {
        return jdbc.sql("select count(*) from account where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    /** Every column of the database that still holds these words. */
    private List<String> wherever(String words) {
        return jdbc
                .sql(
                        """
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                          join information_schema.tables using (table_schema, table_name)
                        where table_schema in ('sesame', 'public') and table_type = 'BASE TABLE'
                          and data_type in ('text', 'character varying', 'jsonb')
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(column -> holds(column, words))
                .toList();
    }

    private boolean holds(String column, String words) {
        var at = column.lastIndexOf('.');
        return jdbc.sql("select count(*) from " + column.substring(0, at) + " where " + column.substring(at + 1)
                                + "::text like '%' || ? || '%'")
                        .param(words)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }

    private boolean mailed(String address) {
        return noticesTo(address) > 0;
    }

    private long noticesTo(String address) {
        return Arrays.stream(mails.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("To: " + address) && !mail.contains("multipart"))
                .count();
    }
}
