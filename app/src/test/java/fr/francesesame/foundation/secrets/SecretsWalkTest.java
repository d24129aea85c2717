package fr.francesesame.foundation.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import fr.francesesame.SesameTest;
import fr.francesesame.people.signin.Guest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Once there is one of each secret, no column of the whole database shows any of them, in whatever form. */
@SesameTest
@TestPropertySource(properties = "sesame.sign-in.agents-need-second-factor=true")
class SecretsWalkTest {

    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final Pattern WEBHOOK = Pattern.compile("whsec_[A-Za-z0-9+/=]+");
    private static final Pattern FACTOR = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecretBox box;

    @Test
    void noSecretStandsInTheClear() throws Exception {
        var shown = new HashSet<byte[]>();
        shown.addAll(webhookSecrets());
        shown.add(secondFactorBeingSetUp());
        jdbc.sql("update account set totp_secret = ? where username = 'importateur02'")
                .param(box.shut(SecretColumn.SECOND_FACTOR, "importateur02", "un-secret-de-vingt-o".getBytes(UTF_8)))
                .update();
        new Guest(port).open("/oauth2/jwks");

        var secrets = new ArrayList<>(shown);
        for (var column : SecretColumn.values()) {
            var kept = clear(column);
            assertThat(kept).as("at least one of " + column).isNotEmpty();
            secrets.addAll(column == SecretColumn.SIGNING_KEY ? privateParts(kept) : kept);
        }
        var dump = dump();
        for (var secret : secrets) {
            for (var form : forms(secret)) {
                dump.forEach((table, content) ->
                        assertThat(content.contains(form)).as(table).isFalse());
            }
        }
    }

    /** Read before the page that shows the second one was opened: it waits in the session then. */
    private List<byte[]> webhookSecrets() {
        var correspondent = new Guest(port).signIn("correspondant01", PASSWORD);
        correspondent.open("/entreprise/webhooks");
        correspondent.post("/entreprise/webhooks", Map.of("url", "http://127.0.0.1:9/recu", "sujets", "step"));
        var first = shown(correspondent);
        correspondent.post(correspondent.path() + "/secret", Map.of());
        return List.of(first, shown(correspondent));
    }

    private static byte[] shown(Guest guest) {
        var found = WEBHOOK.matcher(guest.body());
        assertThat(found.find()).as(guest.text()).isTrue();
        return found.group().getBytes(UTF_8);
    }

    private byte[] secondFactorBeingSetUp() {
        var agent = new Guest(port).signIn("sivepphyto01", PASSWORD);
        agent.open("/connexion/second-facteur");
        var found = FACTOR.matcher(agent.body());
        assertThat(found.find()).isTrue();
        return new Base32().decode(found.group(1).replace(" ", ""));
    }

    private List<byte[]> clear(SecretColumn column) {
        return jdbc.sql("select %s::text, %s from sesame.%s where %2$s is not null"
                        .formatted(column.key(), column.column(), column.table()))
                .query((row, number) -> box.open(column, row.getString(1), row.getBytes(2)))
                .list();
    }

    private static List<byte[]> privateParts(List<byte[]> keys) throws java.text.ParseException {
        var parts = new ArrayList<byte[]>();
        for (var key : keys) {
            parts.add(JWK.parse(new String(key, UTF_8))
                    .toRSAKey()
                    .getPrivateExponent()
                    .toString()
                    .getBytes(UTF_8));
        }
        return parts;
    }

    private Map<String, String> dump() {
        var tables = jdbc.sql("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(100);
        return tables.stream().collect(java.util.stream.Collectors.toMap(table -> table, this::content));
    }

    private String content(String table) {
        return String.join(
                "\n",
                jdbc.sql("select t::text from " + table + " t")
                        .query(String.class)
                        .list());
    }

    private static Set<String> forms(byte[] secret) {
        return Set.of(
                new String(secret, UTF_8),
                HexFormat.of().formatHex(secret),
                new Base32().encodeToString(secret).replace("=", ""),
                Base64.getEncoder().withoutPadding().encodeToString(secret));
    }
}
