package fr.francesesame.appointments.calendar;

import static java.util.Objects.requireNonNull;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import fr.francesesame.terms.AppointmentId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signed links (HMAC-SHA256, 128 bits) that show one appointment to whoever holds them, until the day after it. */
@Component
class DriverLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNED_BYTES = 24;
    private static final int SIGNATURE_BYTES = 16;
    private static final Duration LONGER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final SecretBox box;

    DriverLinks(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** For an appointment that has a time. */
    Link to(Appointment booked) {
        return new Link(booked.id(), requireNonNull(booked.endsAt()).plus(LONGER));
    }

    String token(Link link) {
        var id = link.appointment().value();
        var signed = ByteBuffer.allocate(SIGNED_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(link.until().getEpochSecond())
                .array();
        var token = ByteBuffer.allocate(SIGNED_BYTES + SIGNATURE_BYTES)
                .put(signed)
                .put(signature(signed))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What the link says, even if it has ended; empty where it is not ours. */
    Optional<Link> read(String token) {
        return decoded(token)
                .filter(bytes -> bytes.length == SIGNED_BYTES + SIGNATURE_BYTES)
                .filter(this::isOurs)
                .map(ByteBuffer::wrap)
                .map(bytes -> new Link(
                        new AppointmentId(new UUID(bytes.getLong(), bytes.getLong())),
                        Instant.ofEpochSecond(bytes.getLong())));
    }

    private boolean isOurs(byte[] token) {
        var signed = Arrays.copyOf(token, SIGNED_BYTES);
        return MessageDigest.isEqual(signature(signed), Arrays.copyOfRange(token, SIGNED_BYTES, token.length));
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException notALink) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(signed), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret() {
        return jdbc.sql("select secret from driver_link_secret")
                .query((row, number) ->
                        box.open(SecretColumn.DRIVER_LINKS, SecretColumn.ONLY_ROW, row.getBytes("secret")))
                .single();
    }

    /** An appointment, and the moment from which the link shows it no more. */
    record Link(AppointmentId appointment, Instant until) {}
}
