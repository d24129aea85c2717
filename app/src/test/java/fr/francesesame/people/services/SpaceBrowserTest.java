package fr.francesesame.people.services;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.Chromium;
import fr.francesesame.SesameTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The personal space and the company's area in a real browser: by keyboard, on a phone, without JavaScript, as a newcomer. */
@SesameTest
class SpaceBrowserTest {

    private static final int PHONE = 390;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private JdbcClient jdbc;

    @Test
    void servicesOpenFromTheirTilesByKeyboardAlone() {
        var page = CHROMIUM.signedIn("correspondant01");
        page.navigate("/espace");
        assertThat(page.locator("main")).containsText("Service opérationnel");
        page.locator("main a[href='/services/tracking']").press("Enter");
        page.waitForURL("/suivi");
        page.locator("header a[href='/entreprise']").press("Enter");
        assertThat(page.locator("main"))
                .containsText(Pattern.compile("Vergers du Havre.*Correspondant entreprise", Pattern.DOTALL));
        page.locator("main a[href='/entreprise/mandats']").press("Enter");
        assertThat(page.locator("h1")).hasText("Mandats");
    }

    @Test
    void onAPhoneWithoutJavaScriptEveryPageFitsTheScreen() {
        var page = CHROMIUM.signedIn("correspondant01", Chromium.phone().setJavaScriptEnabled(false));
        for (var path : List.of("/espace", "/services", "/entreprise", "/entreprise/mandats", "/compte", "/cgu")) {
            page.navigate(path);
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
        var page = CHROMIUM.signedIn("nouvelle07");
        page.waitForURL("/cgu/acceptation");
        page.check("#accepte");
        page.locator("main form button").click();
        page.waitForURL("/espace");
        page.navigate("/suivi");
        page.getByText("Voir mes rattachements").click();
        assertThat(page.locator("h1")).hasText("Mes rattachements");
    }
}
