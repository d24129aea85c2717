package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class NotificationPagesTest extends RoomTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Preferences preferences;

    @Test
    void thePageShowsWhatIsNewWithTheStateOfItsDeliveries() throws Exception {
        reached(Milestone.RELEASED);
        desk.send(deliveries().get(0));
        browser.perform(get("/notifications").with(me()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CHEDPP.FR.2026.9000117 : envoi admis")))
                .andExpect(content().string(containsString("Courriel : envoyé")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theBellCountsWhatIsUnread() throws Exception {
        bell("Aucune notification non lue");
        reached(Milestone.NOTIFIED);
        bell("1 notification non lue");
        reached(Milestone.RELEASED);
        bell("2 notifications non lues");
    }

    @Test
    void openingANoticeReadsItAndLeadsToTheDossier() throws Exception {
        reached(Milestone.NOTIFIED);
        browser.perform(get("/notifications/" + newest()).with(me()))
                .andExpect(redirectedUrl("/dossiers/CHEDPP.FR.2026.9000117"));
        bell("Aucune notification non lue");
    }

    @Test
    void anothersNoticeDoesNotExist() throws Exception {
        reached(Milestone.NOTIFIED);
        var his = "/notifications/" + newest();
        browser.perform(get(his).with(user("avis-transitaire"))).andExpect(status().isNotFound());
        browser.perform(post(his + "/lecture").with(csrf()).with(user("avis-transitaire")))
                .andExpect(status().isNotFound());
        bell("1 notification non lue");
    }

    @Test
    void whatCameAfterThePageWasReadStaysUnread() throws Exception {
        reached(Milestone.NOTIFIED);
        var seen = newest();
        reached(Milestone.RELEASED);
        browser.perform(post("/notifications/lecture")
                        .param("jusque", String.valueOf(seen))
                        .param("nonLues", "true")
                        .with(csrf())
                        .with(me()))
                .andExpect(redirectedUrl("/notifications?nonLues=true"));
        browser.perform(get("/notifications?nonLues=true").with(me()))
                .andExpect(content().string(containsString("envoi admis")))
                .andExpect(content().string(not(containsString("notification enregistrée"))));
    }

    @Test
    void programsReadNoticesPageByPage() throws Exception {
        reached(Milestone.NOTIFIED);
        reached(Milestone.RELEASED);
        browser.perform(get("/api/v1/notifications?limit=1").with(me()))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].milestone").value("RELEASED"))
                .andExpect(jsonPath("$.items[0].deliveries[0].state").value("PENDING"))
                .andExpect(jsonPath("$.next").value(String.valueOf(newest())));
        browser.perform(get("/api/v1/notifications?limit=1&after=" + newest()).with(me()))
                .andExpect(jsonPath("$.items[0].milestone").value("NOTIFIED"))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void aParameterThatMeansNothingIsRefusedInFrench() throws Exception {
        for (var query : List.of("limit=0", "limit=beaucoup", "limit=101", "after=-3", "after=demain")) {
            browser.perform(get("/api/v1/notifications?" + query).with(me()))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail").value(containsString("Le paramètre")));
        }
    }

    @Test
    void choicesAreKeptAndMandatoryOnesAreNotTheReadersToMake() throws Exception {
        browser.perform(get("/notifications/preferences").with(me()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("impose de vous en informer : Envoi refusé.")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(post("/notifications/preferences")
                        .param("on", "EMAIL.ACTION", "IN_APP.ACTION", "SMS.NONSENSE")
                        .with(csrf())
                        .with(me()))
                .andExpect(redirectedUrl("/notifications/preferences"));
        assertThat(preferences.switchedOff("avis-importateur"))
                .contains(
                        new Choice(Channel.EMAIL, NoticeKind.DECISION), new Choice(Channel.SMS, NoticeKind.APPOINTMENT))
                .doesNotContain(new Choice(Channel.EMAIL, NoticeKind.ACTION));
    }

    @Test
    void whoGaveNoMobileIsToldSo() throws Exception {
        when(people.operatorsOf(any())).thenReturn(List.of(FORWARDER));
        browser.perform(get("/notifications/preferences").with(user("avis-transitaire")))
                .andExpect(content().string(containsString("Aucun numéro de mobile dans votre compte.")));
    }

    @Test
    void quietHoursAreKeptAndWhatCannotBeMeantIsShownWithWhatWasTyped() throws Exception {
        browser.perform(hours("21:00", "07:00", "06:30"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cette heure tombe dans vos heures calmes")))
                .andExpect(content().string(containsString("value=\"06:30\"")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(hours("21:00", "07:00", "08:30")).andExpect(redirectedUrl("/notifications/preferences"));
        browser.perform(get("/notifications/preferences").with(me()))
                .andExpect(content().string(containsString("value=\"21:00\"")))
                .andExpect(content().string(containsString("value=\"08:30\"")))
                .andExpect(content().string(containsString("selected=\"selected\">La Réunion")))
                .andExpect(content().string(containsString("Formalité annulée")));
    }

    @Test
    void anEmptyFormIsAskedForItsTerritory() throws Exception {
        browser.perform(post("/notifications/preferences/horaires").with(csrf()).with(me()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Choisissez un territoire de la liste.")));
    }

    /** One lot that gives news three times in a quarter of an hour is one line; what it said an hour before is another. */
    @Test
    void aLotsBurstIsOneLineAndReadTogether() throws Exception {
        var now = Instant.now();
        reached(Milestone.NOTIFIED, now.minusSeconds(7200));
        reached(Milestone.CHECKS_DECIDED, now.minusSeconds(900));
        reached(Milestone.DECISION_SENT, now.minusSeconds(600));
        reached(Milestone.RELEASED, now);
        var page = browser.perform(get("/notifications").with(me()))
                .andExpect(content().string(containsString("et 2 autres juste avant")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.split("<li class=\"list-group-item", -1)).hasSize(3);
        var others = jdbc.sql("select id::text from notice where milestone in ('CHECKS_DECIDED', 'DECISION_SENT')")
                .query(String.class)
                .list();
        browser.perform(post("/notifications/" + newest() + "/lecture")
                        .param("avec", others.toArray(String[]::new))
                        .with(csrf())
                        .with(me()))
                .andExpect(redirectedUrl("/notifications"));
        bell("1 notification non lue");
    }

    @Test
    void noticesAreFoundByKindAndByAnyPartOfTheirWords() throws Exception {
        reached(Milestone.NOTIFIED, Instant.now().minusSeconds(7200));
        reached(Milestone.RELEASED);
        browser.perform(get("/notifications?genre=DECISION").with(me()))
                .andExpect(content().string(containsString("envoi admis")))
                .andExpect(content().string(not(containsString("notification enregistrée"))));
        browser.perform(get("/notifications?q=9000-117").with(me()))
                .andExpect(content().string(containsString("envoi admis")));
        browser.perform(get("/notifications?q=introuvable%20%25").with(me()))
                .andExpect(content().string(containsString("ne correspond")));
        browser.perform(get("/notifications?genre=N_IMPORTE&nonLues=beaucoup").with(me()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("envoi admis")));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder hours(
            String from, String until, String digest) {
        return post("/notifications/preferences/horaires")
                .param("zone", "Indian/Reunion")
                .param("quietFrom", from)
                .param("quietUntil", until)
                .param("digest", "on")
                .param("digestAt", digest)
                .with(csrf())
                .with(me());
    }

    private static RequestPostProcessor me() {
        return user("avis-importateur");
    }

    private void bell(String count) throws Exception {
        browser.perform(get("/notifications/cloche").with(me()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(count)));
    }

    private long newest() {
        return jdbc.sql("select max(id) from notice where username = 'avis-importateur'")
                .query(Long.class)
                .single();
    }
}
