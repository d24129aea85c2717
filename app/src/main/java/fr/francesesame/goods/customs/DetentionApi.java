package fr.francesesame.goods.customs;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.customs.RecordedDetentions.Detention;
import fr.francesesame.processes.ports.DetainedGoods.Missing;
import fr.francesesame.terms.Writing;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Goods declared without the documents they need: customs says so here, and reads what is settled (2017/625 art 57(3)). */
@RestController
@RequestMapping("/api/v1/customs/detentions/{mrn}")
class DetentionApi {

    private final DetentionService detentionService;
    private final RecordedDetentions detentions;
    private final BorderPosts posts;
    private final MessageSource sentences;

    DetentionApi(
            DetentionService detentionService,
            RecordedDetentions detentions,
            BorderPosts posts,
            MessageSource sentences) {
        this.detentionService = detentionService;
        this.detentions = detentions;
        this.posts = posts;
        this.sentences = sentences;
    }

    /** {@code missing} is empty while it is being looked for; {@code reason}: the inspector's words. */
    record Standing(String mrn, DetentionState state, List<Missing> missing, @Nullable String reason) {

        static Standing of(Detention detention) {
            return new Standing(detention.mrn(), detention.state(), detention.missing(), detention.reason());
        }
    }

    @Operation(summary = "Signale des marchandises retenues, déclarées sans les documents exigés")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Standing detain(@PathVariable("mrn") String written, @Valid @RequestBody Declaration declared) {
        var mrn = mrn(written);
        var post = posts.recognise(List.of(declared.post()))
                .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "customs.detention.post"));
        return detentionService
                .detain(mrn, declared.at(post))
                .map(Standing::of)
                .orElseThrow(() -> problem(HttpStatus.CONFLICT, "customs.detention.other"));
    }

    @Operation(summary = "Où en sont les marchandises retenues d’une déclaration")
    @GetMapping
    Standing read(@PathVariable("mrn") String written) {
        var mrn = mrn(written);
        return detentions
                .find(mrn)
                .map(Standing::of)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "customs.detention.none"));
    }

    /** However it is written, with blanks or in small letters. */
    private String mrn(String written) {
        var mrn = Writing.number(written);
        if (!LedgerApi.MRN.matcher(mrn).matches()) {
            throw problem(HttpStatus.BAD_REQUEST, "customs.ledger.mrn");
        }
        return mrn;
    }

    private ErrorResponseException problem(HttpStatus status, String key) {
        var said = sentences.getMessage(key, null, Locale.FRENCH);
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, said), null);
    }
}
