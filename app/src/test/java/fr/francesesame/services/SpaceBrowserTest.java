package fr.francesesame.services;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fr.francesesame.SesameTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The personal space and the company's area in a real browser: by keyboard, on a phone, without JavaScript, as a newcomer. */
@SesameTest
class SpaceBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE = 60_000;
    private static final int DESK = 1400;
    private static final int PHONE = 390;
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "SKIPPED: no Chromium at " + CHROMIUM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void servicesOpenFromTheirTilesByKeyboardAlone() {
        var page = signedIn("correspondant01", DESK, true);
        page.navigate(url("/espace"));
        assertThat(page.locator("main")).containsText("Service opérationnel");
        page.locator("main a[href='/services/tracking']").press("Enter");
        page.waitForURL(url("/suivi"));
        page.locator("header a[href='/entreprise']").press("Enter");
        assertThat(page.locator("main"))
                .containsText(Pattern.compile("Vergers du Havre.*Correspondant entreprise", Pattern.DOTALL));
        page.locator("main a[href='/entreprise/mandats']").press("Enter");
        assertThat(page.locator("h1")).hasText("Mandats");
    }

    @Test
    void onAPhoneWithoutJavaScriptEveryPageFitsTheScreen() {
        var page = signedIn("correspondant01", PHONE, false);
        for (var path : List.of("/espace", "/services", "/entreprise", "/entreprise/mandats", "/compte", "/cgu")) {
            page.navigate(url(path));
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("html").boundingBox().width).as(path).isEqualTo(PHONE);
            assertThat(page.locator("main").boundingBox().width).as(path).isLessThanOrEqualTo(PHONE);
        }
    }

    @Test
    void newcomerArrivesInHisSpaceAndIsLedToHisAttachment() {
        jdbc.sql("insert into account (username, kind, first_name, last_name, email, password_hash)"
                        + " select 'nouvelle07', 'OPERATOR', 'Zoé', 'Durand', 'zoe@example.org', password_hash"
                        + " from account where username = 'importateur01'")
                .update();
        var page = signedIn("nouvelle07", DESK, true);
        page.waitForURL(url("/cgu/acceptation"));
        page.check("#accepte");
        page.locator("main form button").click();
        page.waitForURL(url("/espace"));
        page.navigate(url("/suivi"));
        page.getByText("Voir mes rattachements").click();
        assertThat(page.locator("h1")).hasText("Mes rattachements");
    }

    private Page signedIn(String username, int width, boolean script) {
        var options = new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script);
        var page = browser.newContext(options).newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(url("/connexion"));
        page.fill("#username", username);
        page.fill("#password", "Sesame-2026-Demo!");
        page.click("main button");
        page.waitForURL(Pattern.compile("^(?!.*/connexion).*$"));
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
