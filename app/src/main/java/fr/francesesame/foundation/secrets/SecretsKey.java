package fr.francesesame.foundation.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key, AES-256 in Galois/Counter mode (NIST SP 800-38D) with the place as additional data. A ciphertext is: the mark and four
 * bytes of the key's name (the beginning of a digest of it), twelve random bytes, the encrypted bytes with their tag.
 */
record SecretsKey(SecretKeySpec key, byte[] head) {

    private static final byte[] MARK = "sesame1:".getBytes(UTF_8);
    private static final int NAME_BYTES = 4;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SecretsKey of(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        return new SecretsKey(new SecretKeySpec(bytes, "AES"), head(bytes));
    }

    private static byte[] head(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("name of ".getBytes(UTF_8));
            return ByteBuffer.allocate(MARK.length + NAME_BYTES)
                    .put(MARK)
                    .put(digest.digest(key), 0, NAME_BYTES)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isShut(byte[] kept) {
        return startsWith(kept, MARK);
    }

    boolean hasShut(byte[] kept) {
        return startsWith(kept, head);
    }

    private static boolean startsWith(byte[] kept, byte[] beginning) {
        return kept.length >= beginning.length
                && Arrays.equals(kept, 0, beginning.length, beginning, 0, beginning.length);
    }

    byte[] encrypt(byte[] secret, String place) {
        try {
            var iv = new byte[IV_BYTES];
            RANDOM.nextBytes(iv);
            var shut = cipher(Cipher.ENCRYPT_MODE, iv, place).doFinal(secret);
            return ByteBuffer.allocate(head.length + IV_BYTES + shut.length)
                    .put(head)
                    .put(iv)
                    .put(shut)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] decrypt(byte[] shut, String place) {
        try {
            var start = head.length + IV_BYTES;
            var iv = Arrays.copyOfRange(shut, head.length, start);
            return cipher(Cipher.DECRYPT_MODE, iv, place).doFinal(shut, start, shut.length - start);
        } catch (AEADBadTagException changed) {
            throw new IllegalStateException("not what was shut for " + place, changed);
        } catch (GeneralSecurityException | IllegalArgumentException cutShort) {
            throw new IllegalStateException("no ciphertext at " + place, cutShort);
        }
    }

    private Cipher cipher(int mode, byte[] iv, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }
}
