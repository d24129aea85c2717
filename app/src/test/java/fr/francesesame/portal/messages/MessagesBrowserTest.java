package fr.francesesame.portal.messages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.francesesame.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.francesesame.Chromium;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An importer writes from the dossier, an agent answers from the box: at a desk, on a telephone, by keyboard, live. */
@SesameTest
class MessagesBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String REFERENCE = "CHEDPP.FR.2026.0007590";
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    @LocalServerPort
    private int port;

    @Test
    void anImporterAsksAndTheServiceAnswersWhileThePageIsOpen() {
        Guest.notifyMangoes(port, REFERENCE, OffsetDateTime.now().minusDays(5));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> SignedIn.as(port, "importateur01")
                                .get("/dossiers/" + REFERENCE)
                                .statusCode()
                        == 200);
        var importer = CHROMIUM.signedIn("importateur01", Chromium.desk().setViewportSize(DESK, HEIGHT));
        importer.navigate("/dossiers/" + REFERENCE);
        importer.getByText("Écrire au sujet de cet envoi").click();
        seen(importer, "messages-1-open");
        importer.selectOption("#sujet", "DOCUMENTS");
        importer.fill("#objet", "Certificat phytosanitaire du conteneur");
        importer.fill("#texte", "Bonjour,\nle certificat original arrive demain. Pouvons-nous présenter une copie ?");
        importer.focus("#envoyer");
        importer.keyboard().press("Enter");
        assertThat(importer.locator("h1")).hasText("Certificat phytosanitaire du conteneur");
        seen(importer, "messages-2-thread");

        var agent = CHROMIUM.signedIn("sivepphyto02", Chromium.desk().setViewportSize(DESK, HEIGHT));
        agent.navigate("/messagerie?vue=non-lus");
        seen(agent, "messages-3-box");
        agent.getByText("Certificat phytosanitaire du conteneur").click();
        agent.click("#prendre");
        importer.fill("#texte", "Brouillon qui ne se perd pas");
        agent.fill("#texte", "Oui, la copie suffit pour le contrôle documentaire.");
        agent.click("#envoyer");
        assertThat(agent.locator(".entries .of-service")).hasCount(1);
        seen(agent, "messages-4-answered");

        var news = importer.locator(".thread-changes a");
        assertThat(news).containsText("afficher");
        assertThat(importer.locator("#texte")).hasValue("Brouillon qui ne se perd pas");
        news.focus();
        importer.keyboard().press("Enter");
        assertThat(importer.locator(".entries .of-service")).containsText("la copie suffit");
        assertThat(importer.locator("#suite")).isFocused();
        assertThat(importer.locator("#texte")).hasValue("Brouillon qui ne se perd pas");
        importer.navigate("/messagerie");
        seen(importer, "messages-5-list");
        assertThat(agent.locator("main")).not().containsText("Lu par l’opérateur");
        agent.reload();
        assertThat(agent.locator("main")).containsText("Lu par l’opérateur");
    }

    /** At both widths nothing is wider than the screen. */
    private static void seen(Page page, String name) {
        picture(page, name);
        page.setViewportSize(PHONE, HEIGHT);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        picture(page, name + "-phone");
        page.setViewportSize(DESK, HEIGHT);
    }
}
