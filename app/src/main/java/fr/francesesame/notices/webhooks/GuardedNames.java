package fr.francesesame.notices.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Turns names into the addresses that are then connected to, and refuses a name of which any address is refused. The client asks
 * here and nowhere else, numbers included, so that what was looked at is what is called: a name that answers otherwise the second
 * time gains nothing.
 */
@Component
class GuardedNames implements DnsResolver {

    private final OwnNetwork own;
    private final DnsResolver names;

    @Autowired
    GuardedNames(OwnNetwork own) {
        this(own, SystemDefaultDnsResolver.INSTANCE);
    }

    GuardedNames(OwnNetwork own, DnsResolver names) {
        this.own = own;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (Arrays.stream(addresses).anyMatch(own::refuses)) {
            throw new RefusedAddress();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads into a network that is not called. */
    static class RefusedAddress extends UnknownHostException {
        RefusedAddress() {
            super("an address that is not called");
        }
    }
}
