package fr.francesesame.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final ToldCustomsMessages told;

    DeltaStandIn(ToldCustomsMessages told) {
        this.told = told;
    }

    @PostMapping("/messages")
    ResponseEntity<Map<String, String>> take(
            @RequestHeader("Idempotency-Key") String key, @RequestBody JsonNode message) {
        var taken = told.take(key, message.toString());
        var status = taken ? HttpStatus.CREATED : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(Map.of("id", key, "state", taken ? "TAKEN" : "KNOWN"));
    }
}
