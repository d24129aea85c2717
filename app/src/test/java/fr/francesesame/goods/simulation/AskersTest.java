package fr.francesesame.goods.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Each network has its share of questions; whoever asks from another is not made to wait. */
class AskersTest {

    private final Askers askers = new Askers(3);

    @Test
    void aNetworkThatAsksWithoutEndWaitsAndNoOther() {
        for (var question = 0; question < 3; question++) {
            assertThatCode(() -> askers.count(from("192.0.2.1"))).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> askers.count(from("192.0.2.1")))
                .isInstanceOfSatisfying(TooManyQuestions.class, tooMany -> assertThat(tooMany.seconds())
                        .matches("[1-9]\\d?"));
        assertThatCode(() -> askers.count(from("192.0.2.2"))).doesNotThrowAnyException();
    }

    /** One subscriber of IPv6 holds a whole /64. */
    @Test
    void addressesOfOneSubscriberShare() {
        for (var host = 1; host <= 3; host++) {
            var address = "2001:db8:0:1::" + host;
            assertThatCode(() -> askers.count(from(address))).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> askers.count(from("2001:db8:0:1::ffff"))).isInstanceOf(TooManyQuestions.class);
        assertThatCode(() -> askers.count(from("2001:db8:0:2::1"))).doesNotThrowAnyException();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
