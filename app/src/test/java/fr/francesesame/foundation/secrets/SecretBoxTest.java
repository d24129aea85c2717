package fr.francesesame.foundation.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A ciphertext opens at its own place, with the key that shut it, and unchanged; nowhere else. */
class SecretBoxTest {

    static final String KEY = "V2hhdCBpcyBhIGtleSBvZiB0aGlydHktdHdvIGJ5dGU=";
    static final String NEXT = "8Jb0n1y9C1v6k2q3Zx5w7e9r1t3u5i7o9p0a2s4d6f8=";

    private static final UUID ROW = UUID.fromString("5f0c2f8a-4a5e-4f8e-9a65-0c1b7cbb4a11");
    private static final byte[] SECRET = "whsec_à-garder".getBytes(UTF_8);

    private final SecretBox box = new SecretBox(KEY, List.of());

    @Test
    void whatIsShutOpensAgainAndNeverLooksTheSame() {
        var shut = box.shut(SecretColumn.WEBHOOK, ROW, SECRET);
        assertThat(box.open(SecretColumn.WEBHOOK, ROW, shut)).isEqualTo(SECRET);
        assertThat(box.shut(SecretColumn.WEBHOOK, ROW, SECRET)).isNotEqualTo(shut);
        assertThat(new String(shut, UTF_8)).doesNotContain("whsec");
    }

    @Test
    void itOpensInNoOtherRowOrColumnOrSession() {
        var shut = box.shut(SecretColumn.WEBHOOK, ROW, SECRET);
        assertThatThrownBy(() -> box.open(SecretColumn.WEBHOOK, UUID.randomUUID(), shut))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open(SecretColumn.FORMER_WEBHOOK, ROW, shut))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.openFromSession(shut)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyByteCounts() {
        var shut = box.shut(SecretColumn.WEBHOOK, ROW, SECRET);
        for (var i = 0; i < shut.length; i++) {
            var changed = shut.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> box.open(SecretColumn.WEBHOOK, ROW, changed))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aNewKeyShutsAndTheFormerOneStillOpens() {
        var shut = box.shut(SecretColumn.WEBHOOK, ROW, SECRET);
        var next = new SecretBox(NEXT, List.of(KEY));
        assertThat(next.open(SecretColumn.WEBHOOK, ROW, shut)).isEqualTo(SECRET);
        assertThat(next.isCurrent(shut)).isFalse();
        assertThat(next.isCurrent(next.shut(SecretColumn.WEBHOOK, ROW, SECRET))).isTrue();
        assertThatThrownBy(() -> new SecretBox(NEXT, List.of()).open(SecretColumn.WEBHOOK, ROW, shut))
                .isInstanceOf(UnknownSecretsKey.class);
    }
}
