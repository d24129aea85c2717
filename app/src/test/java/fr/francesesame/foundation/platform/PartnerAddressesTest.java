package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PartnerAddressesTest {

    private final MockEnvironment settings = new MockEnvironment();
    private final PartnerAddresses addresses = new PartnerAddresses(settings);

    @Test
    void theOwnPortIsReadOnceItIsKnown() {
        settings.setProperty("sesame.traces.base-url", "http://127.0.0.1:${local.server.port}/demonstration/traces/");
        assertThatThrownBy(addresses::traces).isInstanceOf(IllegalArgumentException.class);

        settings.setProperty("local.server.port", "8181");

        assertThat(addresses.traces()).isEqualTo("http://127.0.0.1:8181/demonstration/traces");
    }

    @Test
    void aMissingAddressNamesTheSetting() {
        settings.setProperty("sesame.customs.base-url", " ");

        assertThatThrownBy(addresses::customs)
                .hasMessageContaining("DELTA")
                .hasMessageContaining("sesame.customs.base-url");
        assertThatThrownBy(addresses::sms).hasMessageContaining("sesame.sms.base-url");
    }
}
