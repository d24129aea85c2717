package fr.francesesame.demonstration;

import fr.francesesame.demonstration.PendingAnswers.Decision;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts a decision as TRACES NT and SORA F&L would; a few seconds later a new version of the certificate confirms it. */
@RestController
@Profile("demonstration")
@RequestMapping({"/demonstration/traces", "/demonstration/sora"})
class TracesStandIn {

    private static final Map<String, Object> UNKNOWN = Map.of(
            "title", "Not found",
            "detail", "Référence inconnue du registre.",
            "errors", List.of(Map.of("field", "reference", "message", "Aucun certificat ne porte cette référence.")));

    private final KnownCheds cheds;
    private final PendingAnswers pending;

    TracesStandIn(KnownCheds cheds, PendingAnswers pending) {
        this.cheds = cheds;
        this.pending = pending;
    }

    @PostMapping("/decisions")
    ResponseEntity<Map<String, Object>> decide(
            @RequestHeader("Idempotency-Key") String key, @RequestBody Decision decision) {
        if (cheds.newest(decision.reference()).isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(UNKNOWN);
        }
        pending.accept(key, decision);
        return ResponseEntity.accepted().body(Map.of("reference", decision.reference(), "state", "ACCEPTED"));
    }
}
