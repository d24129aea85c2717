package fr.francesesame;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A real browser at the window of a {@link SesameTest}; a class is skipped where no Chromium is installed. Addresses are given by their path
 * alone. Pictures are kept under {@code target/pictures}.
 */
public final class Chromium implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final List<Path> INSTALLED = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final int PATIENCE = 60_000;

    private Playwright playwright;
    private Browser browser;
    private String window;

    @Override
    public void beforeAll(ExtensionContext context) {
        var program = INSTALLED.stream().filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(program.isPresent(), "SKIPPED: no Chromium is installed on this machine");
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program.get()).setArgs(ARGUMENTS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        window = "http://localhost:" + port;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** What a person at a desk has; to be changed as a test likes. */
    public static NewContextOptions desk() {
        return new NewContextOptions().setLocale("fr-FR").setViewportSize(1400, 1000);
    }

    public static NewContextOptions phone() {
        return desk().setViewportSize(390, 844);
    }

    public Page page(NewContextOptions options) {
        var page = browser.newContext(options.setBaseURL(window)).newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    public Page signedIn(String username) {
        return signedIn(username, desk());
    }

    public Page signedIn(String username, NewContextOptions options) {
        var page = page(options);
        page.navigate("/connexion");
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("main button");
        page.waitForURL(Pattern.compile("^(?!.*/connexion).*$"));
        return page;
    }

    public String url(String path) {
        return window + path;
    }

    public static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }
}
