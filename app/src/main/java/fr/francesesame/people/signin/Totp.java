package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Time-based codes of an application (RFC 6238): six digits, thirty seconds; one step early or late is let pass. */
@Component
class Totp {

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final String ISSUER = "Sésame";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Totp(Clock clock) {
        this.clock = clock;
    }

    byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** As people type it where they cannot scan. */
    static String inLetters(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    /** What the QR code says. */
    static String address(byte[] secret, String username) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{issuer}:{account}")
                .queryParam("secret", inLetters(secret))
                .queryParam("issuer", "{issuer}")
                .encode()
                .buildAndExpand(ISSUER, username, ISSUER)
                .toUriString();
    }

    /** The time step of that code, if it is good and later than the last one used: no code serves twice. */
    OptionalLong step(byte[] secret, String code, long last) {
        var now = clock.instant().getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> step > last)
                .filter(step -> isSame(code(secret, step), code))
                .findFirst();
    }

    String code(byte[] secret, long step) {
        try {
            var key = new SecretKeySpec(secret, generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
