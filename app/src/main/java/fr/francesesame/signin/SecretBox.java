package fr.francesesame.signin;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Encrypts secrets that must be read again, those of second factors and signing keys (AES-GCM), with the key of the settings; the database alone betrays none. */
@Component
public class SecretBox {

    private static final int IV_BYTES = 16;

    private final SignInSettings settings;

    SecretBox(SignInSettings settings) {
        this.settings = settings;
    }

    public byte[] shut(byte[] secret) {
        return box().encrypt(secret);
    }

    public byte[] open(byte[] encrypted) {
        return box().decrypt(encrypted);
    }

    private AesBytesEncryptor box() {
        var key = settings.secretsKey();
        if (key == null) {
            throw new IllegalStateException("sesame.sign-in.secrets-key is not set");
        }
        return new AesBytesEncryptor(
                new SecretKeySpec(Base64.getDecoder().decode(key), "AES"),
                KeyGenerators.secureRandom(IV_BYTES),
                CipherAlgorithm.GCM);
    }
}
