package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.processes.ports.Deliveries.Refused;
import fr.francesesame.terms.Milestone;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What comes back of e-mails: wishes to get no more of them, and bounces. */
class MailReturnsTest extends RoomTest {

    @Autowired
    MockMvc web;

    @Autowired
    Preferences preferences;

    @BeforeEach
    void operatorsOnly() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
    }

    @Test
    void oneClickUnsubscribesFromTheKindAndFollowingTheLinkAloneDoesNot() throws Exception {
        sent(Milestone.RELEASED);
        var link = linkOf(header("List-Unsubscribe"));
        assertThat(header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        web.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Décisions")))
                .andExpect(content().string(containsString("form method=\"post\"")));
        assertThat(preferences.switchedOff(IMPORTER.username())).isEmpty();
        web.perform(post(link).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(preferences.switchedOff(IMPORTER.username()))
                .containsExactly(new Choice(Channel.EMAIL, NoticeKind.DECISION));
    }

    @Test
    void aLinkThatIsNotOursDoesNotExist() throws Exception {
        var id = sent(Milestone.RELEASED);
        for (var link : List.of(
                "/desabonnement",
                "/desabonnement?avis=x&sceau=y",
                "/desabonnement?avis=" + id + "&sceau=00000000000000000000",
                linkOf(header("List-Unsubscribe")).replace(id, UUID.randomUUID().toString()))) {
            web.perform(get(link)).andExpect(status().isNotFound());
            web.perform(post(link)).andExpect(status().isNotFound());
        }
        assertThat(preferences.switchedOff(IMPORTER.username())).isEmpty();
    }

    @Test
    void whatTheLawRequiresOffersNoWayOut() throws Exception {
        sent(Milestone.REFUSED);
        assertThat(MAIL.getReceivedMessages()[0].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void anAddressThatBouncesIsClosedTheSecondChannelTriedAndThePersonTold() throws Exception {
        var id = sent(Milestone.RELEASED);
        bounce(envelope(), "failed", "5.1.1").andExpect(status().isNoContent());
        bounce(envelope(), "failed", "5.1.1").andExpect(status().isNoContent());
        verify(outbox, times(1)).failedAfterwards(id);
        assertThat(state(id)).isEqualTo("PENDING");
        web.perform(get("/notifications").with(user(IMPORTER.username())))
                .andExpect(content().string(containsString("Votre adresse électronique refuse nos messages")))
                .andExpect(content().string(containsString("Le courriel est revenu")));
        web.perform(get("/notifications/cloche").with(user(IMPORTER.username())))
                .andExpect(content().string(containsString("Votre adresse électronique refuse nos messages")));
        reached(Milestone.RELEASED);
        assertThatThrownBy(() -> desk.send(deliveries().get(1))).isInstanceOf(Refused.class);
        web.perform(post("/notifications/preferences/adresse").with(csrf()).with(user(IMPORTER.username())));
        desk.send(deliveries().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "failed,  5.2.2, PENDING, false",
        "failed,  4.4.7, PENDING, false",
        "delayed, 4.4.1, SENT,    false",
        "relayed, 2.0.0, SENT,    false",
        "failed,  5.1.10, PENDING, true"
    })
    void onlyAWrongAddressIsClosed(String action, String status, String state, boolean closed) throws Exception {
        var id = sent(Milestone.RELEASED);
        bounce(envelope(), action, status).andExpect(status().isNoContent());
        assertThat(state(id)).isEqualTo(state);
        assertThat(jdbc.sql("select count(*) from closed_address")
                        .query(Integer.class)
                        .single())
                .isEqualTo(closed ? 1 : 0);
    }

    @Test
    void anAnswerOfTheReaderIsNoBounceAndAStrangersMessageIsRefused() throws Exception {
        var id = sent(Milestone.RELEASED);
        web.perform(post("/api/v1/mail/bounces").param("to", envelope()).content("Subject: absente\r\n\r\nBonjour"))
                .andExpect(status().isNoContent());
        web.perform(post("/api/v1/mail/bounces").param("to", envelope()).content(new byte[0]))
                .andExpect(status().isNoContent());
        bounce("retours@sesame.localhost", "failed", "5.1.1").andExpect(status().isForbidden());
        bounce(envelope().replaceFirst("\\.[0-9a-f]{20}@", ".00000000000000000000@"), "failed", "5.1.1")
                .andExpect(status().isForbidden());
        assertThat(state(id)).isEqualTo("SENT");
        verify(outbox, never()).failedAfterwards(id);
    }

    private org.springframework.test.web.servlet.ResultActions bounce(String to, String action, String status)
            throws Exception {
        var message =
                """
                From: MAILER-DAEMON@mx.example
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="x"

                --x
                Content-Type: text/plain

                I'm sorry to have to inform you...
                --x
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; ana@vergers.example
                Action: %s
                Status: %s (unknown user)
                --x--
                """
                        .formatted(to, action, status)
                        .replace("\n", "\r\n");
        return web.perform(post("/api/v1/mail/bounces")
                .param("to", to)
                .contentType("message/rfc822")
                .content(message));
    }

    private String sent(Milestone milestone) throws Exception {
        reached(milestone);
        var id = deliveries().get(0);
        desk.send(id);
        return id;
    }

    private static String envelope() throws Exception {
        return MAIL.getReceivedMessages()[0].getHeader("Return-Path")[0].replaceAll("[<>]", "");
    }

    private static String header(String name) throws Exception {
        return MAIL.getReceivedMessages()[0].getHeader(name)[0];
    }

    private static String linkOf(String header) {
        return header.replaceAll("^<https?://[^/]+|>$", "");
    }
}
