package fr.francesesame.foundation.secrets;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts with {@code sesame.secrets-key}; opens also what an earlier key of {@code sesame.former-secrets-keys} has shut, so that
 * a key can be changed. Each ciphertext names its key and opens only at the place that it was shut for.
 */
@Component
public class SecretBox {

    private static final String SESSION = "spring_session_attributes.attribute_bytes";

    private final List<SecretsKey> keys;

    /** Keys of 32 bytes in Base64; the first shuts. */
    public SecretBox(
            @Value("${sesame.secrets-key:}") String key, @Value("${sesame.former-secrets-keys:}") List<String> former) {
        this.keys = Stream.concat(Stream.of(key), former.stream())
                .filter(one -> !one.isBlank())
                .map(SecretsKey::of)
                .toList();
    }

    public byte[] shut(SecretColumn column, Object row, byte[] secret) {
        return current().encrypt(secret, column.place(row));
    }

    public byte[] open(SecretColumn column, Object row, byte[] shut) {
        return keyOf(shut).decrypt(shut, column.place(row));
    }

    /** Sessions lie in the database too, with what is shown once: a new secret, a private link. */
    public byte[] shutForSession(byte[] content) {
        return current().encrypt(content, SESSION);
    }

    public byte[] openFromSession(byte[] shut) {
        return keyOf(shut).decrypt(shut, SESSION);
    }

    boolean isCurrent(byte[] kept) {
        return current().hasShut(kept);
    }

    boolean isShut(byte[] kept) {
        return SecretsKey.isShut(kept);
    }

    List<SecretsKey> keys() {
        return keys;
    }

    private SecretsKey current() {
        return keys.stream().findFirst().orElseThrow(() -> new IllegalStateException("sesame.secrets-key is not set"));
    }

    private SecretsKey keyOf(byte[] shut) {
        return keys.stream().filter(key -> key.hasShut(shut)).findFirst().orElseThrow(UnknownSecretsKey::new);
    }
}
