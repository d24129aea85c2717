package fr.francesesame.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what customs are told as DELTA would: each key once, also after a restart. */
@RestController
@Profile("demonstration")
@RequestMapping("/demonstration/delta")
class DeltaStandIn {

    private final JdbcClient jdbc;

    DeltaStandIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostMapping("/messages")
    ResponseEntity<Map<String, String>> take(
            @RequestHeader("Idempotency-Key") String key, @RequestBody JsonNode message) {
        var taken = jdbc.sql("insert into demonstration_customs (idempotency_key, message) values (?, ?::jsonb)"
                        + " on conflict do nothing")
                .params(List.of(key, message.toString()))
                .update();
        var status = taken == 1 ? HttpStatus.CREATED : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(Map.of("id", key, "state", taken == 1 ? "TAKEN" : "KNOWN"));
    }
}
