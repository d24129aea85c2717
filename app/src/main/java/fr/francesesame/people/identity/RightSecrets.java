package fr.francesesame.people.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Which secrets were right lately on this node, as digests under a key that ends with the process: they do not wait behind guesses. They are
 * looked at each time all the same.
 */
@Component
class RightSecrets {

    private static final int KEPT = 1000;
    private static final int KEY_BYTES = 32;
    private static final long PATIENCE_SECONDS = 2;

    private final Set<String> right = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > KEPT;
        }
    }));
    private final Semaphore one = new Semaphore(1, true);
    private final SecretKeySpec key;

    RightSecrets() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    boolean isRight(String secret) {
        return right.contains(digest(secret));
    }

    void remember(String secret) {
        right.add(digest(secret));
    }

    /** Of secrets that nobody knows yet one is looked at at a time; false where too many wait. */
    boolean mayBeLookedAt() {
        try {
            return one.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void looked() {
        one.release();
    }

    private String digest(String secret) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
