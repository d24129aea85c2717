package fr.francesesame.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.francesesame.Guest;
import fr.francesesame.Tasks;
import fr.francesesame.foundation.platform.PaperFaults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a person asks about the data kept of them, on the page or by post. */
class PersonRightsTest extends PersonRightsCase {

    /** Of notices; each may come by e-mail and by SMS. */
    private static final int KINDS = 6;

    @Test
    void aPersonSeesTakesAwayAndMendsHisData() throws Exception {
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
        assertThat(PaperFaults.of(person.file("/compte/donnees/export.pdf").body()))
                .isEmpty();
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

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }
}
