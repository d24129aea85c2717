package fr.francesesame.goods.customs;

import fr.francesesame.terms.Writing;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The quantity ledger for customs, declaration by declaration; docs/interfaces/customs-ledger.md gives its answers. */
@RestController
@RequestMapping("/api/v1/customs/holds/{mrn}")
class LedgerApi {

    static final Pattern MRN = Pattern.compile("\\d{2}[A-Z]{2}[A-Z0-9]{14}");
    private static final int MOST_CLAIMS = 999;

    private final QuantityLedger ledger;
    private final MessageSource sentences;

    LedgerApi(QuantityLedger ledger, MessageSource sentences) {
        this.ledger = ledger;
        this.sentences = sentences;
    }

    /** {@code code}: the ledger's answer. */
    record Done(String mrn, String code, String outcome) {}

    record Claims(@Nullable List<@Nullable Claim> items) {}

    @Operation(summary = "Réserve des quantités pour une déclaration ; remplace sa réservation précédente")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> reserve(@PathVariable("mrn") String written, @RequestBody Claims claims) {
        var mrn = mrn(written);
        var items = Objects.requireNonNullElse(claims.items(), List.<@Nullable Claim>of());
        if (items.isEmpty() || items.size() > MOST_CLAIMS || items.stream().anyMatch(Objects::isNull)) {
            throw problem(HttpStatus.BAD_REQUEST, "customs.ledger.items");
        }
        return ledger.reserve(mrn, items.stream().map(Objects::requireNonNull).toList())
                .<ResponseEntity<?>>map(failure -> refused(HttpStatus.CONFLICT, mrn, failure.code(), failure.name()))
                .orElseGet(() -> done(mrn, ClearanceOutcome.EXECUTED));
    }

    @Operation(summary = "Impute les quantités réservées : la marchandise est libérée")
    @PostMapping("/release")
    ResponseEntity<?> release(@PathVariable("mrn") String written) {
        var mrn = mrn(written);
        return answer(mrn, ledger.release(mrn));
    }

    @Operation(summary = "Abandonne la réservation d’une déclaration")
    @DeleteMapping
    ResponseEntity<?> free(@PathVariable("mrn") String written) {
        var mrn = mrn(written);
        return answer(mrn, ledger.free(mrn));
    }

    /** However it is written, with blanks or in small letters. */
    private String mrn(String written) {
        var mrn = Writing.number(written);
        if (!MRN.matcher(mrn).matches()) {
            throw problem(HttpStatus.BAD_REQUEST, "customs.ledger.mrn");
        }
        return mrn;
    }

    private ResponseEntity<?> answer(String mrn, ClearanceOutcome outcome) {
        if (outcome.isExecuted()) {
            return done(mrn, outcome);
        }
        var status = outcome == ClearanceOutcome.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        return refused(status, mrn, outcome.code(), outcome.name());
    }

    private static ResponseEntity<?> done(String mrn, ClearanceOutcome outcome) {
        return ResponseEntity.ok(new Done(mrn, outcome.code(), outcome.name()));
    }

    private ResponseEntity<?> refused(HttpStatus status, String mrn, String code, String outcome) {
        var problem = ProblemDetail.forStatusAndDetail(status, say("customs.ledger." + outcome));
        problem.setProperty("mrn", mrn);
        problem.setProperty("code", code);
        problem.setProperty("outcome", outcome);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, say(sentence)), null);
    }

    private String say(String key) {
        return sentences.getMessage(key, null, Locale.FRENCH);
    }
}
