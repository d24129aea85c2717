package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes for who has lost his telephone: shown once, kept as digests, each good once. */
@Component
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int CODE_BYTES = 10;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New ones; those from before are good no more. */
    @Transactional
    public List<String> renew(String username) {
        jdbc.sql("delete from recovery_code where username = ?").param(username).update();
        var codes = Stream.generate(this::code).limit(CODES).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (username, digest) values (?, ?)")
                .params(username, digest(username, code))
                .update());
        return codes;
    }

    int left(String username) {
        return jdbc.sql("select count(*) from recovery_code where username = ? and used_at is null")
                .param(username)
                .query(Integer.class)
                .single();
    }

    boolean use(String username, String code) {
        return jdbc.sql(
                                "update recovery_code set used_at = now() where username = ? and digest = ? and used_at is null")
                        .params(username, digest(username, code))
                        .update()
                == 1;
    }

    private String code() {
        var bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] digest(String username, String code) {
        try {
            var plain = username + ":" + code.replaceAll("[^A-Za-z2-7]", "").toUpperCase(Locale.ROOT);
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
