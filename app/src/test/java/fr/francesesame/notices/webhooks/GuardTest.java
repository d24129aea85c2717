package fr.francesesame.notices.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes Sésame call into its own network. */
class GuardTest {

    private static final WebhookSettings STRICT = new WebhookSettings(
            false,
            List.of("8.8.8.0/24"),
            2,
            2,
            10,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2));

    private final OwnNetwork own = new OwnNetwork(STRICT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "169.254.170.2",
                "100.64.0.1",
                "100.100.100.200",
                "0.0.0.0",
                "192.0.0.192",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "255.255.255.255",
                "8.8.8.8",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1"
            })
    void addressesThatAreNotSomebodysOnTheInternetAreRefused(String address) throws Exception {
        assertThat(own.refuses(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "192.0.3.1", "2606:4700:4700::1111", "2a01:e00::1"})
    void othersAreNot(String address) throws Exception {
        assertThat(own.refuses(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void loopbackIsOpenOnlyWhereTheSettingSaysSo() throws Exception {
        var open = new OwnNetwork(Desk.settings(true));
        assertThat(open.refuses(InetAddress.getByName("127.0.0.1"))).isFalse();
        assertThat(open.refuses(InetAddress.getByName("::1"))).isFalse();
        assertThat(open.refuses(InetAddress.getByName("10.0.0.1"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://si.exemple.fr/sesame|",
                "https://si.exemple.fr:8443/a?b=c|",
                "http://si.exemple.fr/|webhooks.url.https",
                "ftp://si.exemple.fr/|webhooks.url.https",
                "si.exemple.fr|webhooks.url.https",
                "''|webhooks.url.form",
                "https:///chemin|webhooks.url.form",
                "https://moi:secret@si.exemple.fr/|webhooks.url.form",
                "https://si.exemple.fr/#a|webhooks.url.form",
                "https://si exemple/|webhooks.url.form",
                "https://nulle.part/|webhooks.url.unknown",
                "https://interne.exemple.fr/|webhooks.url.refused",
                "https://deux.exemple.fr/|webhooks.url.refused",
                "https://127.0.0.1/|webhooks.url.refused",
                "https://2130706433/|webhooks.url.refused",
                "https://[::1]/|webhooks.url.refused",
                "https://[::ffff:169.254.169.254]/|webhooks.url.refused"
            })
    void anAddressIsJudgedWhenItIsTyped(String typed, String fault) {
        var endpoint = new Endpoint(new GuardedNames(own, new Names()), STRICT);
        if (fault == null) {
            assertThat(endpoint.checked(typed)).isEqualTo(URI.create(typed));
        } else {
            assertThatThrownBy(() -> endpoint.checked(typed))
                    .isInstanceOfSatisfying(Unusable.class, unusable -> assertThat(unusable.faults())
                            .containsEntry("url", fault));
        }
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeIsRefusedWhenItIsCalled() throws Exception {
        var asked = new AtomicInteger();
        DnsResolver turncoat = new Names() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return InetAddress.getAllByName(asked.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1");
            }
        };
        var names = new GuardedNames(own, turncoat);
        assertThat(new Endpoint(names, STRICT).checked("https://tourne.exemple.fr/"))
                .isNotNull();
        var caller = new HttpCaller(names, STRICT);
        assertThat(caller.call(call("https://tourne.exemple.fr/")).fault()).isEqualTo(Fault.REFUSED_ADDRESS);
        assertThat(caller.call(call("https://127.0.0.1/")).fault()).isEqualTo(Fault.REFUSED_ADDRESS);
        assertThat(caller.call(call("http://[::1]:8080/")).fault()).isEqualTo(Fault.REFUSED_ADDRESS);
        assertThat(asked.get()).isEqualTo(4);
        caller.destroy();
    }

    static Call call(String url) {
        return new Call(URI.create(url), UUID.randomUUID(), Instant.now(), "{}", List.of(Signature.newSecret()));
    }

    private static class Names implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return switch (host) {
                case "si.exemple.fr" -> InetAddress.getAllByName("1.1.1.1");
                case "interne.exemple.fr" -> InetAddress.getAllByName("192.168.0.9");
                case "deux.exemple.fr" ->
                    new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};
                case "nulle.part" -> throw new UnknownHostException(host);
                default -> InetAddress.getAllByName(host);
            };
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
