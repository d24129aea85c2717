package fr.francesesame.foundation.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.OwnTables;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** A start over secrets in the clear, in the form of earlier versions or under an earlier key encrypts them, once. */
class SecretsAtStartTest {

    private static final UUID ROW = UUID.randomUUID();

    private final OwnTables tables = new OwnTables();
    private final JdbcClient jdbc = tables.jdbc();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void secretsInTheClearAreEncryptedOnce() {
        var before = driverLinks();
        jdbc.sql(
                        "insert into webhook_subscription (id, siren, url, topics, state, secret, previous_secret, created_at, changed_at)"
                                + " values (?, '091234567', 'https://abonne.example', '{STEP}', 'ACTIVE', ?, ?, now(), now())")
                .params(ROW, "whsec_nouveau".getBytes(UTF_8), "whsec_ancien".getBytes(UTF_8))
                .update();

        start(SecretBoxTest.KEY);

        var box = new SecretBox(SecretBoxTest.KEY, List.of());
        assertThat(box.open(SecretColumn.DRIVER_LINKS, SecretColumn.ONLY_ROW, driverLinks()))
                .isEqualTo(before);
        assertThat(box.open(SecretColumn.WEBHOOK, ROW, webhook("secret"))).isEqualTo("whsec_nouveau".getBytes(UTF_8));
        assertThat(box.open(SecretColumn.FORMER_WEBHOOK, ROW, webhook("previous_secret")))
                .isEqualTo("whsec_ancien".getBytes(UTF_8));
        var shut = driverLinks();
        start(SecretBoxTest.KEY);
        assertThat(driverLinks()).isEqualTo(shut);
    }

    @Test
    void theFormOfEarlierVersionsIsReadAndReplaced() {
        jdbc.sql("insert into signing_key (id, jwk) values ('clef', ?)")
                .param(formerForm("{\"kty\":\"RSA\"}"))
                .update();
        start(SecretBoxTest.KEY);
        assertThat(new SecretBox(SecretBoxTest.KEY, List.of()).open(SecretColumn.SIGNING_KEY, "clef", signingKey()))
                .isEqualTo("{\"kty\":\"RSA\"}".getBytes(UTF_8));
    }

    @Test
    void aNewKeyTakesOverFromTheFormerOne() {
        start(SecretBoxTest.KEY);
        start(SecretBoxTest.NEXT, SecretBoxTest.KEY);
        assertThat(new SecretBox(SecretBoxTest.NEXT, List.of()).isCurrent(driverLinks()))
                .isTrue();
        assertThatThrownBy(() -> start(SecretBoxTest.KEY))
                .isInstanceOfSatisfying(UnknownSecretsKey.class, unknown -> assertThat(new UnknownSecretsKeyExplained()
                                .analyze(unknown, unknown)
                                .getDescription())
                        .contains("La base garde des secrets chiffrés avec une autre clé"));
    }

    private void start(String key, String... former) {
        new SecretsAtStart(jdbc, new SecretBox(key, List.of(former))).afterSingletonsInstantiated();
    }

    private byte[] driverLinks() {
        return bytes("select secret from driver_link_secret");
    }

    private byte[] webhook(String column) {
        return bytes("select " + column + " from webhook_subscription");
    }

    private byte[] signingKey() {
        return bytes("select jwk from signing_key");
    }

    private byte[] bytes(String question) {
        return jdbc.sql(question).query(byte[].class).single();
    }

    private static byte[] formerForm(String secret) {
        return new AesBytesEncryptor(
                        new SecretKeySpec(Base64.getDecoder().decode(SecretBoxTest.KEY), "AES"),
                        KeyGenerators.secureRandom(16),
                        CipherAlgorithm.GCM)
                .encrypt(secret.getBytes(UTF_8));
    }
}
