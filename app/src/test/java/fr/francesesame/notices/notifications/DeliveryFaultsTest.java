package fr.francesesame.notices.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import fr.francesesame.processes.ports.Deliveries.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers and providers that are down, refuse or are slow. */
class DeliveryFaultsTest extends DeliveryCase {

    @Test
    void aMailServerThatIsDownLosesNothing() throws Exception {
        var id = mailed();
        MAIL.stop();
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(ChannelDown.class).hasNoCause();
        assertThat(state(id)).isEqualTo("PENDING");
        assertThat(line().stateText()).isEqualTo("nouvel essai en attente");
        assertThat(line().attempts()).isOne();
        MAIL.start();
        desk.send(id);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(line().error()).isNull();
    }

    @Test
    void anAddressThatTheServerRefusesLeadsToAnSms() throws Exception {
        var id = mailed();
        twilio(created());
        when(people.find(IMPORTER.username())).thenReturn(Optional.of(reader("pas une adresse")));
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(Refused.class);
        assertThat(desk.hasFallback(id)).isTrue();
        desk.sendFallback(id);
        desk.sendFallback(id);
        assertThat(state(id)).isEqualTo("FALLBACK_SENT");
        assertThat(line().stateText()).isEqualTo("échec, envoyé par SMS à la place");
        assertThat(line().error()).contains("mal formée");
        TWILIO.verify(1, postRequestedFor(urlEqualTo(SEND)));
    }

    @Test
    void aNumberThatTheProviderRefusesLeadsToAnEmail() throws Exception {
        var id = texted();
        twilio(jsonResponse("{\"code\":21211,\"message\":\"Invalid 'To' +33639980001\",\"status\":400}", 400));
        assertThatThrownBy(() -> desk.send(id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("21211")
                .hasMessageNotContaining("+33");
        assertThat(desk.hasFallback(id)).isTrue();
        desk.sendFallback(id);
        assertThat(onlyMessage().getSubject()).contains("un autre créneau vous est proposé");
        assertThat(line().error()).contains("21211").doesNotContain("+33");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503, 401})
    void aProviderInTroubleIsAskedOnceAndAgainLater(int status) throws Exception {
        var id = texted();
        twilio(jsonResponse("{\"code\":20003,\"message\":\"no\",\"status\":" + status + "}", status));
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(ChannelDown.class);
        TWILIO.verify(1, postRequestedFor(urlEqualTo(SEND)));
        assertThat(state(id)).isEqualTo("PENDING");
        twilio(created());
        desk.send(id);
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void aProviderTooSlowIsAskedAgainLater() {
        var id = texted();
        twilio(created().withFixedDelay(6_000));
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(ChannelDown.class);
        assertThat(state(id)).isEqualTo("PENDING");
    }

    @Test
    void anAnswerThatIsNotTheProvidersIsAPassingFault() {
        var id = texted();
        twilio(aResponse().withStatus(502).withBody("<html>Bad gateway</html>"));
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(ChannelDown.class);
    }

    @Test
    void whatNoChannelTakesIsShownAsFailed() throws Exception {
        var id = texted();
        desk.gaveUp(id);
        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(line().stateText()).isEqualTo("échec");
        twilio(created());
        desk.send(id);
        desk.gaveUp(id);
        assertThat(state(id)).isEqualTo("SENT");
    }

    private DeliverySheet.Line line() {
        return sheet.of(REFERENCE).get(0);
    }

    private static fr.francesesame.foundation.accounts.Person reader(String email) {
        return new fr.francesesame.foundation.accounts.Person(
                IMPORTER.username(), IMPORTER.kind(), "Ana", "Pommier", email, IMPORTER.mobile());
    }
}
