package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.processes.ports.Deliveries.Refused;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailSendException;

class CourierTest {

    @Test
    void withoutAnAccountAtTheProviderSmsAreRefusedAtOnce() {
        var settings = new SmsSettings(null, null, null, Duration.ofSeconds(1), 10, 2);
        var courier = new SmsCourier(
                settings, mock(NoticeText.class), mock(SmsReturn.class), mock(PartnerAddresses.class), new Hours());
        assertThatThrownBy(() -> courier.carry(mock(Letter.class)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pas configuré");
    }

    @ParameterizedTest
    @CsvSource({"06 12 34 56 78,+33612345678", "+33639980001,+33639980001", "+262 692 00 00 01,+262692000001"})
    void mobileNumbersAreWrittenTheInternationalWay(String written, String international) throws Refused {
        assertThat(Mobile.of(written)).isEqualTo(international);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33123456789", "12", "demain", ""})
    void numbersThatTakeNoSmsAreRefusedWithoutBeingRepeated(String written) {
        assertThatThrownBy(() -> Mobile.of(written))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Le numéro du destinataire");
    }

    @ParameterizedTest
    @CsvSource({"550,true", "553,true", "450,false", "421,false"})
    void onlyAnAddressRefusedForGoodIsRefused(int code, boolean refused) throws Exception {
        var address = new SMTPAddressFailedException(new InternetAddress("x@y.example"), "RCPT", code, "no");
        var fault = new MailSendException(Map.of("message", new SendFailedException("invalid", address)));
        assertThat(SmtpRefusal.isIn(fault)).isEqualTo(refused);
    }
}
