package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows whoever guesses. Five tries of a name from a network are free, then waits double from 15 seconds to 15 minutes; a network
 * that tries many names, and an account tried from many networks, are bounded as well. Nobody is locked out for good: networks
 * that an account has signed in from do not wait for what others do elsewhere. A browser that an account has signed in from
 * waits for its own refusals only, whatever strangers do at its network. Names as typed are kept as digests, for somebody
 * may have typed a password there.
 */
@Component
class SignInGuard {

    private final RecordedWaits waits;
    private final FamiliarNetworks networks;
    private final Tries tries;
    private final KnownDevices devices;

    SignInGuard(RecordedWaits waits, FamiliarNetworks networks, Tries tries, KnownDevices devices) {
        this.waits = waits;
        this.networks = networks;
        this.tries = tries;
        this.devices = devices;
    }

    void enter(String name, SignInDetails from) {
        if (devices.know(from.device(), name)) {
            tries.left(Bound.REFUSED_FROM_DEVICE, of(name, from.device())).ifPresent(wait -> {
                throw new TooManyTries(wait);
            });
        } else {
            enter(name, from.network());
        }
    }

    private void enter(String name, String network) {
        if (!waits.enter(digest(name), network)) {
            throw new TooManyTries(waits.left(digest(name), network));
        }
        tries.left(Bound.REFUSED_FROM_NETWORK, network)
                .or(() -> attacked(name, network))
                .ifPresent(wait -> {
                    throw new TooManyTries(wait);
                });
    }

    private Optional<Duration> attacked(String name, String network) {
        return tries.left(Bound.REFUSED_FOR_ACCOUNT, name).filter(wait -> !networks.know(name, network));
    }

    void passed(String name, String network) {
        waits.forgive(digest(name), network);
    }

    void refused(String name, SignInDetails from) {
        if (devices.know(from.device(), name)) {
            tries.take(Bound.REFUSED_FROM_DEVICE, of(name, from.device()));
        } else {
            refused(name, from.network());
        }
    }

    private static String of(String name, String device) {
        return name + " " + device;
    }

    private void refused(String name, String network) {
        tries.take(Bound.REFUSED_FROM_NETWORK, network);
        if (!networks.know(name, network)) {
            tries.take(Bound.REFUSED_FOR_ACCOUNT, name);
        }
    }

    /** Its owner has chosen a new password: nothing that was tried before counts. */
    void forgive(String username) {
        waits.forgive(digest(username));
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(name.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
