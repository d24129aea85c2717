package fr.francesesame.notices.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals that nobody else can make (HMAC-SHA256, 80 bits shown): who holds one got it in a message of ours. */
@Component
class Seals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final SecretBox box;

    Seals(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** {@code purpose}: a seal made for one is worth nothing for another. */
    String of(String purpose, UUID delivery) {
        var seal = HexFormat.of().formatHex(mac().doFinal((purpose + ":" + delivery).getBytes(UTF_8)));
        return seal.substring(0, SHOWN);
    }

    boolean holds(String purpose, UUID delivery, String seal) {
        return MessageDigest.isEqual(of(purpose, delivery).getBytes(UTF_8), seal.getBytes(UTF_8));
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret() {
        return jdbc.sql("select secret from notification_secret")
                .query((row, number) ->
                        box.open(SecretColumn.NOTIFICATIONS, SecretColumn.ONLY_ROW, row.getBytes("secret")))
                .single();
    }
}
