package fr.francesesame.foundation.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Whether an address stays on this machine: read as those read it who will connect to it, and refused where it cannot be read. */
final class Loopback {

    /** The port of this very server is known only once it listens. */
    private static final String OWN_PORT = "${local.server.port}";

    private Loopback() {}

    /** A name or a number; an address that stands for every interface (0.0.0.0, ::) is none of this machine alone. */
    static boolean isHost(String host) {
        var bare = host.strip().replaceFirst("^\\[(.*)]$", "$1").replaceFirst("\\.$", "");
        return !bare.isEmpty() && resolvesHere(bare);
    }

    /** Names under « localhost » belong to this machine even where nobody resolves them (RFC 6761). */
    private static boolean resolvesHere(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException unknown) {
            return host.toLowerCase(Locale.ROOT).endsWith(".localhost");
        }
    }

    static boolean isUrl(String url) {
        try {
            var host = new URI(url.strip().replace(OWN_PORT, "0")).getHost();
            return host != null && isHost(host);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Every host that PostgreSQL's driver would try, whether it stands in the address, a parameter or a service's file. */
    static boolean isDatabase(String url) {
        var read = Driver.parseURL(url.strip(), null);
        return read != null
                && PGProperty.SOCKET_FACTORY.getOrDefault(read) == null
                && Arrays.stream(String.valueOf(PGProperty.PG_HOST.getOrDefault(read))
                                .split(",", -1))
                        .allMatch(Loopback::isHost);
    }
}
