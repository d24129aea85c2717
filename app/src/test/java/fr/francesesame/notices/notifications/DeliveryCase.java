package fr.francesesame.notices.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import fr.francesesame.processes.ports.Deliveries.Refused;
import fr.francesesame.terms.Milestone;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Deliveries to operators, one at a time. */
abstract class DeliveryCase extends RoomTest {

    static final String SEND = "/relais/2010-04-01/Accounts/ACtest/Messages.json";

    @Autowired
    DeliverySheet sheet;

    @BeforeEach
    void operatorsOnly() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
    }

    String mailed() {
        reached(Milestone.RELEASED);
        return deliveries().get(0);
    }

    String texted() {
        reached(Milestone.APPOINTMENT_PROPOSED);
        return deliveries().get(0);
    }

    void send(String id) {
        try {
            desk.send(id);
        } catch (Refused | fr.francesesame.processes.ports.Deliveries.Postponed refused) {
            throw new AssertionError(refused);
        }
    }

    static void twilio(ResponseDefinitionBuilder answer) {
        TWILIO.stubFor(post(urlEqualTo(SEND)).willReturn(answer));
    }

    static ResponseDefinitionBuilder created() {
        return jsonResponse("{\"sid\":\"SM1\",\"status\":\"queued\"}", 201);
    }

    static MimeMessage onlyMessage() {
        var messages = MAIL.getReceivedMessages();
        assertThat(messages).hasSize(1);
        return messages[0];
    }
}
