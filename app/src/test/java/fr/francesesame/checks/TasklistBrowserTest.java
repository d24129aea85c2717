package fr.francesesame.checks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import fr.francesesame.SesameTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An inspector works in Tasklist, in a real browser; screenshots are kept under {@code target/screenshots}. */
@SesameTest
@Import(Trial.class)
class TasklistBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Trial trial;

    @Autowired
    private CheckSheet sheet;

    @Autowired
    private RuntimeService runtime;

    private Page page;

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

    @BeforeEach
    void newPage() {
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1600, 1000)
                        .setLocale("en-US"))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                System.err.println("browser: " + message.text());
            }
        });
    }

    @Test
    void anInspectorIsRefusedAMistakeKeepsHisTextAndCompletesTheTask() {
        var waiting = trial.task("userTask_checkDocuments", "sivep-plant-frleh1");
        signIn("sivepphyto02");
        assertThat(page.locator("body")).containsText("Mon groupe : à traiter");
        assertThat(page.locator(
                        "li.task",
                        new Page.LocatorOptions().setHasText(waiting.reference().value())))
                .containsText("Arrivée prévue");
        shot("tasklist-1-liste");

        page.locator(
                        "li.task",
                        new Page.LocatorOptions().setHasText(waiting.reference().value()))
                .click();
        assertThat(page.locator(".sesame")).containsText("MSCU1234567");
        shot("tasklist-2-tache");
        page.getByText("Prendre en charge").first().click();
        assertThat(page.locator(".sesame .claim")).isHidden();

        page.getByLabel("Non satisfaisant").check();
        button("Terminer").click();
        assertThat(page.locator(".sesame .fault")).hasText("Remplissez ce champ.");
        shot("tasklist-3-refus");

        page.getByLabel("Ce qui ne va pas").fill("Le certificat phytosanitaire n’est pas signé.");
        assertThat(page.locator(".sesame .kept")).hasText("Saisie enregistrée.");
        page.reload();
        assertThat(page.getByLabel("Ce qui ne va pas")).hasValue("Le certificat phytosanitaire n’est pas signé.");
        shot("tasklist-4-rechargee");

        button("Terminer").click();
        assertThat(page.locator(".sesame")).hasCount(0);
        await().until(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(waiting.instance())
                        .count()
                == 0);
        assertThat(sheet.checks(waiting.reference()).get(0).comment()).contains("n’est pas signé");
    }

    @Test
    void whoeverSignsOutOfTasklistIsSignedOutOfSesame() {
        signIn("sivepphyto01");
        page.locator(".account a").first().click();
        shot("tasklist-5-menu");
        page.locator(".logout a").click();
        page.waitForURL("**/");
        page.navigate(url("/camunda/app/tasklist/default/"));
        page.waitForURL("**/connexion");
    }

    private void signIn(String username) {
        page.navigate(url("/camunda/app/tasklist/default/"));
        page.getByLabel("Identifiant").fill(username);
        page.getByLabel("Mot de passe").fill("Sesame-2026-Demo!");
        page.locator("main form button").click();
        page.waitForURL("**/camunda/app/tasklist/**");
        page.locator(".task-filters").waitFor();
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private void shot(String name) {
        page.waitForTimeout(600);
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
