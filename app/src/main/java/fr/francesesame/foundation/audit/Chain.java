package fr.francesesame.foundation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How lines are chained: SHA-256 over the digest before and the line's content, each part with its length. */
final class Chain {

    static final String ACTS = "ACTS";
    private static final String CONNECTIONS = "CONNECTIONS-";

    private Chain() {}

    static String connections(Instant at) {
        return CONNECTIONS + LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** What stands before the first line. */
    static String beginning(String chain) {
        return digest(chain);
    }

    static String hash(String previous, long no, Line line) {
        return digest(String.join(
                "",
                part(previous),
                part(String.valueOf(no)),
                part(line.chain()),
                part(String.valueOf(line.id())),
                part(line.micros()),
                part(line.person()),
                part(line.action()),
                part(line.subjectKind()),
                part(line.subject()),
                part(line.mandate()),
                part(line.details())));
    }

    private static String part(@Nullable String text) {
        return text == null ? "-;" : text.length() + ":" + text + ";";
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A line as it is hashed; the time in microseconds since 1970. */
    record Line(
            long id,
            String chain,
            String micros,
            @Nullable String person,
            String action,
            @Nullable String subjectKind,
            @Nullable String subject,
            @Nullable String mandate,
            String details) {

        static final String COLUMNS =
                """
                l.id, l.chain, (extract(epoch from l.at) * 1000000)::bigint::text as micros, l.person::text as person, l.action,
                l.subject_kind, l.subject, l.mandate, l.details::text as details""";
    }
}
