package fr.francesesame.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.francesesame.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.francesesame.Chromium;
import fr.francesesame.SesameTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.ClassPathResource;

/** A CHED-PP of mangoes from the XML to the release, as the importer and the inspector see it in their browsers. */
@SesameTest
class FromNoticeToReleaseTest {

    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final String REFERENCE = "CHEDPP.FR.2026.0000077";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void mangoesAreInspectedAtTheirAppointmentAndReleased() throws Exception {
        assertThat(notify(notice())).contains("\"CREATED\"");
        var importer = CHROMIUM.signedIn("importateur01");
        importer.navigate("/suivi");
        importer.locator("#lots a")
                .filter(new Locator.FilterOptions().setHasText(REFERENCE))
                .click();
        assertThat(importer.locator(".standing")).containsText("Contrôle documentaire");
        picture(importer, "1-notified");

        var inspector = CHROMIUM.signedIn("sivepphyto01");
        take(inspector, "Contrôler les documents");
        choose(inspector, "documentaryResult", "NOT_SATISFACTORY");
        complete(inspector);
        assertThat(inspector.locator(".fault").first()).isVisible();
        picture(inspector, "2-mistake-refused");
        choose(inspector, "documentaryResult", "SATISFACTORY");
        completed(inspector);

        importer.navigate("/dossiers/" + REFERENCE);
        assertThat(importer.locator(".turn-yours")).containsText("À vous");
        assertThat(importer.locator(".turn-yours a.btn-primary")).hasText("Choisir un créneau");
        assertThat(importer.locator(".forecast")).containsText("Pas de prévision");
        importer.navigate("/rendez-vous");
        importer.locator("main .list-group a.btn").first().click();
        importer.locator("form[action$='/creneau'] button").first().click();
        assertThat(importer.locator("main")).containsText("confirm");
        picture(importer, "3-slot-chosen");

        take(inspector, "Confirmer le rendez-vous");
        choose(inspector, "answer", "CONFIRM");
        completed(inspector);
        take(inspector, "Contrôler l’identité");
        choose(inspector, "presented", "YES");
        inspector.locator("#sesame-earlyReason").fill("Navire en avance, marchandise présentée dès l’arrivée.");
        choose(inspector, "identityResult", "SATISFACTORY");
        choose(inspector, "physicalResult", "SATISFACTORY");
        choose(inspector, "sampling", "NONE");
        picture(inspector, "4-inspection");
        completed(inspector);

        importer.navigate("/dossiers/" + REFERENCE);
        assertThat(importer.locator(".standing .step")).hasText("Admis");
        picture(importer, "5-released");
        assertThat(importer.locator(".course .done").last()).containsText("Admis");
        try (var printed = Loader.loadPDF(importer.pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(printed.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        var stranger = CHROMIUM.signedIn("importateur02").navigate("/dossiers/" + REFERENCE);
        assertThat(stranger.status()).isEqualTo(404);
    }

    private void take(Page inspector, String task) {
        inspector.navigate("/camunda/app/tasklist/default/");
        inspector.reload();
        inspector
                .locator(".tasks-list .task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .click();
        inspector
                .getByText("Prendre en charge", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(inspector.locator("form.sesame fieldset").first()).isEnabled();
    }

    private static void choose(Page inspector, String question, String value) {
        inspector
                .locator("input[name='sesame-" + question + "'][value='" + value + "']")
                .check();
    }

    private static void complete(Page inspector) {
        inspector.locator("button:has-text('Terminer')").first().click();
    }

    private static void completed(Page inspector) {
        inspector.waitForResponse(
                answer -> answer.url().endsWith("/submit-form") && answer.status() < 300, () -> complete(inspector));
        assertThat(inspector.locator("form.sesame")).hasCount(0);
    }

    private static String notice() throws IOException {
        var now = OffsetDateTime.now(ZoneId.of("Europe/Paris"));
        return new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", REFERENCE)
                .replace("@NOTIFIED@", now.minusDays(5).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .replace("@ETA@", now.plusDays(1).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private String notify(String xml) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString(("traces:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(CHROMIUM.url("/api/v1/ched")))
                .header("Content-Type", "application/xml")
                .header("Authorization", "Basic " + credentials)
                .POST(HttpRequest.BodyPublishers.ofString(xml))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
