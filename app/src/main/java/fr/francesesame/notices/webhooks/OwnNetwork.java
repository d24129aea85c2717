package fr.francesesame.notices.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Which addresses are never called: whatever is not plainly somebody's on the public Internet (private, loopback, link-local with
 * the metadata services of clouds, carrier-grade NAT, multicast, documentation, reserved, tunnels that carry an IPv4 address),
 * and the networks of this installation's own. After IANA's registries of special-purpose addresses (RFC 6890).
 */
@Component
class OwnNetwork {

    private static final List<String> NOBODYS = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");
    private static final IpAddressMatcher GLOBAL_IPV6 = new IpAddressMatcher("2000::/3");

    private final List<IpAddressMatcher> refused;
    private final boolean loopbackAllowed;

    OwnNetwork(WebhookSettings settings) {
        this.refused = Stream.concat(NOBODYS.stream(), settings.refusedNetworks().stream())
                .map(IpAddressMatcher::new)
                .toList();
        this.loopbackAllowed = settings.loopbackAllowed();
    }

    boolean refuses(InetAddress address) {
        if (loopbackAllowed && address.isLoopbackAddress()) {
            return false;
        }
        var number = address.getHostAddress().replaceFirst("%.*", "");
        var global = address instanceof Inet4Address || GLOBAL_IPV6.matches(number);
        return !global || refused.stream().anyMatch(network -> network.matches(number));
    }
}
