package fr.francesesame.people.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the digests of links; what stands in a link is known to nobody but its reader. */
@Component
class RecordedLinks implements Links {

    private static final int TOKEN_BYTES = 32;
    private static final String GOOD = " digest = ? and purpose = ? and used_at is null and expires_at > now()";

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    RecordedLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String make(LetterKind kind, String subject, String address) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                insert into account_link (digest, purpose, subject, detail, expires_at)
                values (?, ?, ?, ?, now() + make_interval(secs => ?))""")
                .params(
                        digest(token),
                        kind.name(),
                        subject,
                        address,
                        kind.lifetime().toSeconds())
                .update();
        return token;
    }

    @Override
    public Optional<Link> find(LetterKind kind, String token) {
        return jdbc.sql("select subject, detail from account_link where" + GOOD)
                .params(digest(token), kind.name())
                .query(RecordedLinks::link)
                .optional();
    }

    @Override
    public Optional<Link> use(LetterKind kind, String token) {
        return jdbc.sql("update account_link set used_at = now() where" + GOOD + " returning subject, detail")
                .params(digest(token), kind.name())
                .query(RecordedLinks::link)
                .optional();
    }

    @Override
    public void revoke(LetterKind kind, String subject) {
        jdbc.sql("update account_link set used_at = now() where subject = ? and purpose = ? and used_at is null")
                .params(subject, kind.name())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from account_link where expires_at < now() - interval '1 day'")
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(row.getString("subject"), row.getString("detail"));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
