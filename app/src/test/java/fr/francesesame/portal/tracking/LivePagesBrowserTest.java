package fr.francesesame.portal.tracking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.francesesame.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import fr.francesesame.Chromium;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.notices.notifications.NoticeFeed;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages that follow what happens, in a real browser: cut off they say so and catch up; the bell says what is new and stays open. */
@SesameTest
class LivePagesBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String STREAM = "**/evenements*";
    private static final Reference REFERENCE = new Reference("CHEDPP.FR.2026.0000573");

    @LocalServerPort
    private int port;

    @Autowired
    private NoticeFeed feed;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void lot() {
        Guest.notifyMangoes(port, REFERENCE.value(), OffsetDateTime.now().minusDays(5));
    }

    @Test
    void aPageThatWasRefusedSaysSoTriesAgainAndCatchesUp() {
        var page = CHROMIUM.signedIn("importateur01");
        var place = feed.placeAfter(null);
        page.route(STREAM, route -> interrupt(route, place));
        page.navigate("/suivi");
        assertThat(page.locator("#direct")).containsText("Mises à jour en direct interrompues");
        assertThat(page.locator(".live-mark")).isHidden();
        picture(page, "live-1-interrupted");
        page.setViewportSize(390, 844);
        picture(page, "live-2-interrupted-phone");
        reached(Milestone.APPOINTMENT_CONFIRMED);
        page.unroute(STREAM);
        assertThat(page.locator("#direct")).containsText("rétablies");
        assertThat(page.locator("#bell-said")).containsText("Nouvelle notification");
        assertThat(page.locator("#direct")).isEmpty();
        assertThat(page.locator(".live-mark")).isVisible();
        assertThat(asked).hasSizeGreaterThan(1).element(1).asString().endsWith("?depuis=" + place);
    }

    @Test
    void theBellIsOpenedByKeyboardStaysOpenAndKeepsItsReadersPlace() {
        var page = CHROMIUM.signedIn("importateur01");
        page.navigate("/suivi");
        assertThat(page.locator(".live-mark")).isVisible();
        reached(Milestone.APPOINTMENT_PROPOSED);
        assertThat(page.locator("#bell-said")).containsText("Nouvelle notification");
        page.focus("#bell");
        page.keyboard().press("Space");
        assertThat(page.locator("#bell-menu")).isVisible();
        page.keyboard().press("ArrowDown");
        var held = String.valueOf(page.evaluate("document.activeElement.id"));
        assertThat(held).startsWith("avis-");
        var before = page.locator("#bell-menu [data-notice]").first().getAttribute("data-notice");
        reached(Milestone.RELEASED);
        waitForAnother(page, before);
        assertThat(page.locator("#bell-menu")).isVisible();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(held);
        picture(page, "live-3-bell");
        page.keyboard().press("Escape");
        assertThat(page.locator("#bell-menu")).isHidden();
        assertThat(page.locator("#bell")).isFocused();
    }

    /** A node that goes at once, and one that has no room. */
    private void interrupt(Route route, String place) {
        asked.add(route.request().url());
        if (asked.size() == 1) {
            route.fulfill(new FulfillOptions()
                    .setContentType("text/event-stream")
                    .setBody("id: " + place + "\nevent: ouvert\ndata:\n\n"));
        } else {
            route.fulfill(new FulfillOptions().setStatus(503));
        }
    }

    private static void waitForAnother(Page page, String before) {
        assertThat(page.locator("#bell-menu [data-notice]").first())
                .not()
                .hasAttribute("data-notice", Pattern.compile("^" + before + "$"));
    }

    private void reached(Milestone milestone) {
        transaction.executeWithoutResult(
                fact -> events.publishEvent(new MilestoneReached(REFERENCE, milestone, Instant.now())));
    }
}
