package fr.francesesame.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.francesesame.SesameTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** A CHED-PP of mangoes from the XML to the release, as the importer and the inspector see it in their browsers. */
@SesameTest
class FromNoticeToReleaseTest {

    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final String REFERENCE = "CHEDPP.FR.2026.0000077";
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int PATIENCE = 60_000;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeEach
    void openBrowser() throws IOException {
        var chromium = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "Browser test skipped: no Chromium is installed on this machine");
        Files.createDirectories(PICTURES);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterEach
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void mangoesAreInspectedAtTheirAppointmentAndReleased() throws Exception {
        assertThat(notify(notice())).contains("\"CREATED\"");
        var importer = signedIn("importateur01");
        importer.navigate(url("/suivi"));
        importer.locator("#lots a")
                .filter(new Locator.FilterOptions().setHasText(REFERENCE))
                .click();
        assertThat(importer.locator(".standing")).containsText("Contrôle documentaire", patiently());
        picture(importer, "1-notified");

        var inspector = signedIn("sivepphyto01");
        take(inspector, "Contrôler les documents");
        choose(inspector, "documentaryResult", "NOT_SATISFACTORY");
        complete(inspector);
        assertThat(inspector.locator(".fault").first()).isVisible();
        picture(inspector, "2-mistake-refused");
        choose(inspector, "documentaryResult", "SATISFACTORY");
        completed(inspector);

        importer.navigate(url("/rendez-vous"));
        importer.locator("main .list-group a.btn").first().click();
        importer.locator("form[action$='/creneau'] button").first().click();
        assertThat(importer.locator("main")).containsText("confirm", patiently());
        picture(importer, "3-slot-chosen");

        take(inspector, "Confirmer le rendez-vous");
        choose(inspector, "answer", "CONFIRM");
        completed(inspector);
        take(inspector, "Contrôler l'identité");
        choose(inspector, "presented", "YES");
        choose(inspector, "identityResult", "SATISFACTORY");
        choose(inspector, "physicalResult", "SATISFACTORY");
        choose(inspector, "sampling", "NONE");
        picture(inspector, "4-inspection");
        completed(inspector);

        importer.navigate(url("/dossiers/" + REFERENCE));
        assertThat(importer.locator(".standing .step")).hasText("Admis", patient());
        picture(importer, "5-released");
        var stranger = signedIn("importateur02").navigate(url("/dossiers/" + REFERENCE));
        assertThat(stranger.status()).isEqualTo(404);
    }

    private Page signedIn(String username) {
        var page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1400, 1000))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(url("/connexion"));
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("main button");
        page.waitForURL(Pattern.compile("^(?!.*/connexion).*$"));
        return page;
    }

    private void take(Page inspector, String task) {
        inspector.navigate(url("/camunda/app/tasklist/default/"));
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

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
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
        var request = HttpRequest.newBuilder(URI.create(url("/api/v1/ched")))
                .header("Content-Type", "application/xml")
                .header("Authorization", "Basic " + credentials)
                .POST(HttpRequest.BodyPublishers.ofString(xml))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
