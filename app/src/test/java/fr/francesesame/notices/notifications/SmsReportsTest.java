package fr.francesesame.notices.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.processes.ports.Deliveries.Postponed;
import fr.francesesame.processes.ports.Deliveries.Refused;
import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes of an SMS after the provider took it, and what its reader answers. */
class SmsReportsTest extends RoomTest {

    private static final String SEND = ".*/Messages.json";

    @Autowired
    MockMvc provider;

    @BeforeEach
    void oneImporterAndAProviderThatTakesAll() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
        jdbc.sql("update account set mobile = ? where username = ?")
                .params(IMPORTER.mobile(), IMPORTER.username())
                .update();
        TWILIO.stubFor(
                post(urlMatching(SEND)).willReturn(jsonResponse("{\"sid\":\"SM1\",\"status\":\"queued\"}", 201)));
    }

    @Test
    void theProviderIsToldWhereToReport() throws Exception {
        var id = sent();
        TWILIO.verify(postRequestedFor(urlMatching(SEND))
                .withRequestBody(
                        containing("StatusCallback=https%3A%2F%2Fsesame.example%2Fapi%2Fv1%2Fsms%2Fstatus%2F" + id)));
    }

    @ParameterizedTest
    @CsvSource({
        "delivered,                       DELIVERED",
        "sent delivered delivered,        DELIVERED",
        "delivered sent queued,           DELIVERED",
        "delivered undelivered,           DELIVERED",
        "sent,                            SENT",
        "n’importe,                       SENT",
        "undelivered,                     PENDING",
        "undelivered undelivered failed,  PENDING",
        "undelivered delivered,           DELIVERED"
    })
    void reportsCountOnceAndInAnyOrder(String reports, String state) throws Exception {
        var id = sent();
        for (var report : reports.split(" ")) {
            provider.perform(report(id, "SM1", report)).andExpect(status().isNoContent());
        }
        assertThat(state(id)).isEqualTo(state);
        verify(outbox, reports.startsWith("undelivered") ? times(1) : never()).failedAfterwards(id);
    }

    @Test
    void anSmsThatDidNotArriveIsFollowedByAnEmailAndSaysWhy() throws Exception {
        var id = sent();
        provider.perform(report(id, "SM1", "undelivered"));
        desk.sendFallback(id);
        assertThat(state(id)).isEqualTo("FALLBACK_SENT");
        provider.perform(get("/notifications").with(user(IMPORTER.username())))
                .andExpect(content().string(containsString("SMS : échec, envoyé par Courriel à la place")))
                .andExpect(content().string(containsString("Le SMS n’est pas arrivé (code 30003 de l’opérateur).")));
    }

    @Test
    void aReportOnAnotherMessageSaysNothing() throws Exception {
        var id = sent();
        provider.perform(report(id, "SM0", "undelivered")).andExpect(status().isNoContent());
        assertThat(state(id)).isEqualTo("SENT");
        provider.perform(report(UUID.randomUUID().toString(), "SM1", "undelivered"))
                .andExpect(status().isNoContent());
        provider.perform(report("pas-un-avis", "SM1", "undelivered")).andExpect(status().isNoContent());
    }

    @Test
    void whatArrivedThoughWeHeardNoAnswerIsNotSentAgain() throws Exception {
        reached(Milestone.APPOINTMENT_PROPOSED);
        var id = deliveries().get(0);
        provider.perform(report(id, "SM9", "delivered"));
        desk.send(id);
        assertThat(state(id)).isEqualTo("DELIVERED");
        TWILIO.verify(0, postRequestedFor(urlMatching(SEND)));
    }

    @Test
    void aCallThatIsNotSignedIsRefused() throws Exception {
        var id = sent();
        var path = "/api/v1/sms/status/" + id;
        provider.perform(TwilioSigned.call("devine", path, "MessageSid", "SM1", "MessageStatus", "undelivered"))
                .andExpect(status().isForbidden());
        provider.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path)
                        .param("MessageStatus", "undelivered"))
                .andExpect(status().isForbidden());
        provider.perform(report(id, "SM1", "sent").param("MessageStatus", "undelivered"))
                .andExpect(status().isNoContent());
        provider.perform(TwilioSigned.call("devine", "/api/v1/sms/inbound", "From", "+33639980001", "Body", "STOP"))
                .andExpect(status().isForbidden());
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void stopIsHonouredUntilStart() throws Exception {
        answered("Stop svp");
        answered("STOP");
        reached(Milestone.APPOINTMENT_PROPOSED);
        var id = deliveries().get(0);
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(Refused.class).hasMessageContaining("STOP");
        desk.sendFallback(id);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        provider.perform(get("/notifications/preferences").with(user(IMPORTER.username())))
                .andExpect(content().string(containsString("Vous avez répondu STOP")));
        answered("Start");
        assertThat(state(sent())).isEqualTo("SENT");
    }

    @ParameterizedTest
    @CsvSource({"Arrêt,STOP", "désabonner,STOP", "oui merci,START", "Bonjour,OTHER", "'',OTHER", "?!,OTHER"})
    void answersAreReadInFrenchAsWell(String said, SmsWish wish) {
        assertThat(SmsWish.of(said)).isEqualTo(wish);
    }

    @Test
    void aNumberThatToldTheProviderToStopIsKnownFromThenOn() {
        TWILIO.stubFor(post(urlMatching(SEND))
                .willReturn(jsonResponse("{\"code\":21610,\"message\":\"unsubscribed\",\"status\":400}", 400)));
        reached(Milestone.APPOINTMENT_PROPOSED);
        assertThatThrownBy(() -> desk.send(deliveries().get(0))).isInstanceOf(Refused.class);
        assertThat(jdbc.sql("select reason from closed_address")
                        .query(String.class)
                        .single())
                .isEqualTo("STOPPED");
    }

    @Test
    void beyondTheCapOfTheHourAnEmailTakesOver() throws Exception {
        for (var i = 0; i < 10; i++) {
            sent();
        }
        reached(Milestone.APPOINTMENT_PROPOSED, Instant.now().plusSeconds(60));
        var overflow = deliveries().get(10);
        assertThatThrownBy(() -> desk.send(overflow))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("10 SMS par heure");
        desk.sendFallback(overflow);
        assertThat(state(overflow)).isEqualTo("FALLBACK_SENT");
        hours.stop(Instant.now().plusSeconds(3700).toString());
        reached(Milestone.APPOINTMENT_PROPOSED, Instant.now().plusSeconds(120));
        desk.send(deliveries().get(11));
        TWILIO.verify(11, postRequestedFor(urlMatching(SEND)));
    }

    @ParameterizedTest
    @CsvSource({"120,120", "0,1", "86400,3600", "'Sat, 21 Nov 2026 12:05:00 GMT',300", "bientôt,-1"})
    void aProviderThatAsksForPatienceGetsIt(String header, int seconds) {
        var now = Instant.parse("2026-11-21T12:00:00Z");
        hours.stop(now.toString());
        TWILIO.stubFor(post(urlMatching(SEND))
                .willReturn(jsonResponse("{\"code\":20429,\"message\":\"slow\",\"status\":429}", 429)
                        .withHeader("Retry-After", header)));
        reached(Milestone.APPOINTMENT_PROPOSED);
        assertThatThrownBy(() -> desk.send(deliveries().get(0)))
                .satisfies(fault -> assertThat(fault instanceof Postponed later ? later.until() : null)
                        .isEqualTo(seconds < 0 ? null : now.plusSeconds(seconds)));
    }

    private String sent() throws Exception {
        var before = deliveries().size();
        reached(Milestone.APPOINTMENT_PROPOSED);
        var id = deliveries().get(before);
        desk.send(id);
        return id;
    }

    private void answered(String words) throws Exception {
        provider.perform(TwilioSigned.call("secret", "/api/v1/sms/inbound", "From", "+33639980001", "Body", words))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/xml"));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder report(
            String delivery, String sid, String state) throws Exception {
        return TwilioSigned.call(
                "secret",
                "/api/v1/sms/status/" + delivery,
                "MessageSid",
                sid,
                "MessageStatus",
                state,
                "ErrorCode",
                "30003");
    }
}
