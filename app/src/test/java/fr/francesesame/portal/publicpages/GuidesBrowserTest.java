package fr.francesesame.portal.publicpages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.francesesame.Chromium;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes the pictures of the guides from the real pages. What a guide shows has to be there; with {@code -Dguides.keep=true} the pictures take the
 * place of those in the sources.
 */
@SesameTest
class GuidesBrowserTest {

    private static final Path KEPT = Path.of("src/main/resources/static/img/guides");
    private static final int HEAVIEST = 60_000;

    private static final List<Shot> SHOTS = List.of(
            new Shot("compte-1", "", "/inscription", "main form fieldset:first-of-type"),
            new Shot("compte-3", "importateur03", "/entreprise/rattachements", "main"),
            new Shot("eori-1", "importateur01", "/entreprise", "main section.card"),
            new Shot("rendez-vous-1", "importateur01", "/suivi", "main"),
            new Shot("rendez-vous-3", "importateur01", "/rendez-vous", "main"),
            new Shot("mandat-1", "correspondant01", "/entreprise/mandats", "main"),
            new Shot("observations-1", "importateur01", "/notifications", "main"));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Guides guides;

    @Test
    void everyPictureShowsAPageThatIsThere() throws IOException {
        Guest.notifyMangoes(port, "CHEDPP.FR.2026.0007301", OffsetDateTime.now().minusDays(5));
        for (var shot : SHOTS) {
            var picture = taken(shot);
            if (Boolean.getBoolean("guides.keep")) {
                Files.createDirectories(KEPT);
                Files.write(KEPT.resolve(shot.name() + ".png"), picture);
            }
        }
        var shown = guides.all().stream()
                .flatMap(guide -> guide.steps().stream())
                .filter(step -> step.picture() != null)
                .map(step -> String.valueOf(step.picture()).replaceAll(".*/|\\.png", ""))
                .toList();
        Assertions.assertThat(shown)
                .containsExactlyElementsOf(SHOTS.stream().map(Shot::name).toList());
        for (var name : shown) {
            Assertions.assertThat(Files.size(KEPT.resolve(name + ".png")))
                    .as(name)
                    .isLessThan(HEAVIEST);
        }
    }

    private byte[] taken(Shot shot) {
        var page = shot.username().isEmpty() ? CHROMIUM.page(Chromium.desk()) : CHROMIUM.signedIn(shot.username());
        page.setViewportSize(760, 620);
        page.navigate(shot.path());
        var part = page.locator(shot.part()).first();
        assertThat(part).isVisible();
        var top = part.boundingBox();
        return page.screenshot(new Page.ScreenshotOptions()
                .setClip(top.x, top.y, Math.min(top.width, 740), Math.min(top.height, 440))
                .setFullPage(true));
    }

    /** {@code part}: what is shown of the page, from its top. */
    private record Shot(String name, String username, String path, String part) {}
}
