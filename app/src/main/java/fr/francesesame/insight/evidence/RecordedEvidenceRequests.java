package fr.francesesame.insight.evidence;

import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedEvidenceRequests {

    private static final String COLUMNS =
            "select id, reference, username, reason, asked_at, state, answer, answered_at, digest, sealed_at, stamped from evidence_request";

    private final JdbcClient jdbc;

    RecordedEvidenceRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(Reference reference) {
        return jdbc.sql(COLUMNS + " where reference = ? order by asked_at desc limit 20")
                .param(reference.value())
                .query(RecordedEvidenceRequests::row)
                .list();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(RecordedEvidenceRequests::row)
                .optional();
    }

    /** The request that waits for an answer or its file: one a formality. */
    Optional<Row> open(Reference reference) {
        return jdbc.sql(COLUMNS + " where reference = ? and state in ('ASKED', 'GRANTED')")
                .param(reference.value())
                .query(RecordedEvidenceRequests::row)
                .optional();
    }

    Reference reference(UUID request) {
        return jdbc.sql("select reference from evidence_request where id = ?")
                .param(request)
                .query((row, number) -> new Reference(row.getString("reference")))
                .single();
    }

    boolean add(UUID id, Reference reference, String username, String reason) {
        return jdbc.sql(
                                "insert into evidence_request (id, reference, username, reason, asked_at) values (?, ?, ?, ?, now())"
                                        + " on conflict (reference) where state in ('ASKED', 'GRANTED') do nothing")
                        .params(id, reference.value(), username, reason)
                        .update()
                == 1;
    }

    void answered(UUID id, boolean granted, String answer, String person) {
        jdbc.sql("update evidence_request set state = ?, answer = ?, answered_by = ?, answered_at = now()"
                        + " where id = ? and state = 'ASKED'")
                .params(granted ? "GRANTED" : "REFUSED", answer, person, id)
                .update();
    }

    void sealed(UUID id, byte[] file, String digest, boolean stamped) {
        jdbc.sql("update evidence_request set state = 'SEALED', file = ?, digest = ?, stamped = ?, sealed_at = now()"
                        + " where id = ?")
                .params(file, digest, stamped, id)
                .update();
    }

    Optional<byte[]> file(UUID id) {
        return jdbc.sql("select file from evidence_request where id = ? and file is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    Optional<ControlService> service(Reference reference) {
        return jdbc.sql("select service from formality where reference = ? and service is not null")
                .param(reference.value())
                .query(String.class)
                .optional()
                .map(ControlService::valueOf);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Reference(row.getString("reference")),
                row.getString("username"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("answer"),
                row.getString("digest"),
                row.getObject("stamped", Boolean.class));
    }

    record Row(
            UUID id,
            Reference reference,
            String username,
            String reason,
            Instant askedAt,
            String state,
            @Nullable String answer,
            @Nullable String digest,
            @Nullable Boolean stamped) {}
}
