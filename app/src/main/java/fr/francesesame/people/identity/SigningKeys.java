package fr.francesesame.people.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys that sign identity tokens, the same on every node. A new one is made every ninety days by whoever needs it first; a key
 * is forgotten thirty days after its follower came, when nothing that it signed is in use.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 3072;

    private final JdbcClient jdbc;
    private final SecretBox box;

    SigningKeys(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** The newest first: it is the one that signs. */
    @Override
    @Transactional
    public List<JWK> get(JWKSelector wanted, SecurityContext context) {
        if (newest().isEmpty()) {
            jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('signing_key'))")
                    .query(Integer.class)
                    .single();
            if (newest().isEmpty()) {
                make();
            }
        }
        var matching = wanted.select(new JWKSet(all()));
        var signs = wanted.getMatcher().getAlgorithms() != null;
        return signs ? matching.stream().limit(1).toList() : matching;
    }

    private List<String> newest() {
        return jdbc.sql("select id from signing_key where made_at > now() - interval '90 days' limit 1")
                .query(String.class)
                .list();
    }

    private List<JWK> all() {
        return jdbc.sql("select id, jwk from signing_key order by made_at desc")
                .query((row, n) -> parse(row.getString("id"), row.getBytes("jwk")))
                .list();
    }

    private void make() {
        var key = generate();
        jdbc.sql("delete from signing_key where made_at < now() - interval '120 days'")
                .update();
        jdbc.sql("insert into signing_key (id, jwk) values (?, ?)")
                .params(
                        key.getKeyID(),
                        box.shut(
                                SecretColumn.SIGNING_KEY,
                                key.getKeyID(),
                                key.toJSONString().getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JWK parse(String id, byte[] shut) {
        try {
            return JWK.parse(new String(box.open(SecretColumn.SIGNING_KEY, id, shut), StandardCharsets.UTF_8));
        } catch (ParseException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
