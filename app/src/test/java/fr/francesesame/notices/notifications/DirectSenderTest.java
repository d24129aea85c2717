package fr.francesesame.notices.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.processes.ports.Deliveries.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes and letters of accounts, which leave at once: a provider in trouble is left alone by them too. */
class DirectSenderTest extends RoomTest {

    private static final String SEND = ".*/Messages.json";

    @Autowired
    DirectMessages messages;

    @Test
    void aProviderThatFailsIsNotCalledForEachCode() throws Refused {
        TWILIO.stubFor(post(urlMatching(SEND)).willReturn(jsonResponse("{}", 503)));
        for (var attempt = 0; attempt < 6; attempt++) {
            assertThatThrownBy(() -> messages.sms("+33639980001", "Code"))
                    .isInstanceOf(DirectMessages.Unreachable.class)
                    .hasMessageContaining("ne répond pas");
        }
        TWILIO.verify(3, postRequestedFor(urlMatching(SEND)));
        messages.mail("1", "ana@vergers.example", "Code", "Code", "<p>Code</p>");
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aNumberThatIsRefusedSaysNothingOfTheProvider() {
        TWILIO.stubFor(post(urlMatching(SEND)).willReturn(jsonResponse("{\"code\":21211,\"status\":400}", 400)));
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> messages.sms("+33639980001", "Code")).isInstanceOf(Refused.class);
        }
        TWILIO.verify(5, postRequestedFor(urlMatching(SEND)));
    }
}
