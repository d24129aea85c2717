package fr.francesesame.foundation.secrets;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Secrets as earlier versions kept them: those of second factors and signing keys encrypted without a place, others in the clear. */
final class FormerForm {

    private static final Set<SecretColumn> ENCRYPTED = Set.of(SecretColumn.SECOND_FACTOR, SecretColumn.SIGNING_KEY);
    private static final int IV_BYTES = 16;

    private FormerForm() {}

    static byte[] read(SecretColumn column, byte[] kept, List<SecretsKey> keys) {
        return ENCRYPTED.contains(column)
                ? keys.stream()
                        .map(key -> decrypt(key, kept))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(UnknownSecretsKey::new)
                : kept;
    }

    private static Optional<byte[]> decrypt(SecretsKey key, byte[] kept) {
        try {
            var former = new AesBytesEncryptor(key.key(), KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
            return Optional.of(Objects.requireNonNull(former.decrypt(kept)));
        } catch (IllegalStateException | IllegalArgumentException anothersKey) {
            return Optional.empty();
        }
    }
}
