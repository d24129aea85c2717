package fr.francesesame.companies;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A real browser at the window: people who sign in, and the administrator in Tasklist. */
final class Window implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final int port;

    private Window(int port) {
        this.port = port;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    static Window open(int port) {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "SKIPPED: no Chromium at " + CHROMIUM);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Window(port);
    }

    Page signedIn(String username) {
        var page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1400, 1000))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(url("/connexion"));
        page.fill("#username", username);
        page.fill("#password", "Sesame-2026-Demo!");
        page.click("main button");
        page.waitForURL(Pattern.compile("^(?!.*/connexion).*$"));
        return page;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    static Locator button(Page page, String name) {
        return page.locator("main button:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /** The administrator takes the task on that shows these words, and gives his answer. */
    void examine(String administrator, String words, String decision) {
        var page = signedIn(administrator);
        page.navigate(url("/camunda/app/tasklist/default/"));
        page.locator(".tasks-list .task")
                .filter(new Locator.FilterOptions().setHasText("Instruire le rattachement"))
                .first()
                .click();
        PlaywrightAssertions.assertThat(page.locator("form.sesame")).containsText(words);
        page.getByText("Prendre en charge", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        PlaywrightAssertions.assertThat(page.locator("form.sesame fieldset").first())
                .isEnabled();
        page.locator("input[name='sesame-decision'][value='" + decision + "']").check();
        page.locator("button:has-text('Terminer')").first().click();
        PlaywrightAssertions.assertThat(page.locator("form.sesame")).hasCount(0);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
