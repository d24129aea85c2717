package fr.francesesame.notices.webhooks;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.goods.consignments.FactRecorded;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words an event: ids, codes and times, never a person's data nor the goods; the dossier is one call away. */
@Component
class EventBodies {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    EventBodies(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    String of(UUID id, int position, FactRecorded fact) {
        var formality = jdbc.sql("select type, status, step, version, bcp from formality where reference = ?")
                .param(fact.reference().value())
                .query((row, number) -> new Formality(
                        fact.reference().value(),
                        row.getString("type"),
                        row.getString("status"),
                        row.getString("step"),
                        row.getInt("version"),
                        row.getString("bcp")))
                .single();
        return write(new Body(id, fact.code(), position, fact.at(), formality, fact.details()));
    }

    String ofTest(UUID id, int position, Instant at) {
        return write(new Body(id, "test", position, at, null, Map.of()));
    }

    private String write(Body body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @JsonPropertyOrder({"id", "type", "sequence", "occurredAt", "formality", "details"})
    record Body(
            UUID id,
            String type,
            int sequence,
            Instant occurredAt,
            @Nullable Formality formality,
            Map<String, ?> details) {}

    record Formality(String reference, String type, String status, String step, int version, @Nullable String bcp) {}
}
