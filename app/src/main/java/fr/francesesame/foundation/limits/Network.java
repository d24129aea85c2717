package fr.francesesame.foundation.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where a request comes from: an IPv4 address, or the /64 of an IPv6 address, which one subscriber holds whole. */
public final class Network {

    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final String UNKNOWN = "0.0.0.0";
    private static final int SUBSCRIBER_BYTES = 8;

    private Network() {}

    public static String of(String remoteAddress) {
        var address = remoteAddress.replaceFirst("%.*", "");
        if (!NUMERIC.matcher(address).matches()) {
            return UNKNOWN;
        }
        try {
            return of(InetAddress.getByName(address));
        } catch (UnknownHostException malformed) {
            return UNKNOWN;
        }
    }

    private static String of(InetAddress address) throws UnknownHostException {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        var bytes = address.getAddress();
        Arrays.fill(bytes, SUBSCRIBER_BYTES, bytes.length, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress();
    }
}
