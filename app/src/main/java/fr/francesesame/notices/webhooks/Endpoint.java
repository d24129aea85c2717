package fr.francesesame.notices.webhooks;

import fr.francesesame.notices.webhooks.GuardedNames.RefusedAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges an address that somebody wants to be called at. */
@Component
class Endpoint {

    static final int LONGEST = 500;

    private final GuardedNames names;
    private final Set<String> schemes;

    Endpoint(GuardedNames names, WebhookSettings settings) {
        this.names = names;
        this.schemes = settings.loopbackAllowed() ? Set.of("https", "http") : Set.of("https");
    }

    /** The address as it will be called; {@link Unusable} with the sentence that says what is wrong with it. */
    URI checked(String typed) {
        var url = parsed(typed.strip());
        if (url.getScheme() == null || !schemes.contains(url.getScheme())) {
            throw new Unusable("url", "webhooks.url.https");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new Unusable("url", "webhooks.url.form");
        }
        reachable(url.getHost());
        return url;
    }

    private static URI parsed(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new Unusable("url", "webhooks.url.form");
        }
        try {
            return new URI(typed);
        } catch (URISyntaxException malformed) {
            throw new Unusable("url", "webhooks.url.form");
        }
    }

    private void reachable(String host) {
        try {
            names.resolve(host.replaceAll("[\\[\\]]", ""));
        } catch (RefusedAddress refused) {
            throw new Unusable("url", "webhooks.url.refused");
        } catch (UnknownHostException unknown) {
            throw new Unusable("url", "webhooks.url.unknown");
        }
    }
}
