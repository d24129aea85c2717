package fr.francesesame.appointments.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The private links of calendars: one a person, of which only a digest is kept. */
@Repository
class AgendaLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;

    AgendaLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The secret part of a new link; the link before it is void. */
    String renew(String username) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        "insert into calendar_feed values (?, ?, now())"
                                + " on conflict (username) do update set digest = excluded.digest, created_at = excluded.created_at")
                .params(username, digest(token))
                .update();
        return token;
    }

    void withdraw(String username) {
        jdbc.sql("delete from calendar_feed where username = ?").param(username).update();
    }

    /** Since when the person has a link, if they have one. */
    Optional<Instant> since(String username) {
        return jdbc.sql("select created_at from calendar_feed where username = ?")
                .param(username)
                .query((row, number) -> row.getTimestamp("created_at").toInstant())
                .optional();
    }

    Optional<String> ownerOf(String token) {
        return jdbc.sql("select username from calendar_feed where digest = ?")
                .param(digest(token))
                .query(String.class)
                .optional();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
