package fr.francesesame.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.francesesame.demonstration.KnownCheds.Known;
import fr.francesesame.demonstration.PendingAnswers.Decision;
import fr.francesesame.terms.TracesStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The last known certificate with the decision written into it, XML or JSON as its author wrote it. */
@Component
@Profile("demonstration")
class DecidedCertificate {

    private final ObjectMapper json;

    DecidedCertificate(ObjectMapper json) {
        this.json = json;
    }

    String of(Known known, Decision decision, Instant decidedAt) {
        return known.raw()[0] == '{' ? inJson(known, decision, decidedAt) : DecidedChed.of(known, decision, decidedAt);
    }

    private String inJson(Known known, Decision decision, Instant decidedAt) {
        var certificate = (ObjectNode) read(known.raw());
        certificate.put(
                "status", TracesStatus.ofCode(decision.status()).map(Enum::name).orElse("IN_PROGRESS"));
        certificate.put("outcome", decision.outcome());
        certificate.put("updatedAt", later(known, decidedAt).toString());
        return write(certificate);
    }

    /** Never older than the version it stands on: that would be stale. */
    private static Instant later(Known known, Instant decidedAt) {
        return decidedAt.isAfter(known.updatedAt())
                ? decidedAt
                : known.updatedAt().plusSeconds(1);
    }

    private JsonNode read(byte[] raw) {
        try {
            return json.readTree(raw);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private String write(JsonNode certificate) {
        try {
            return json.writeValueAsString(certificate);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
