package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.portal.tracking.TrackingJson.Item;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The read side of the interface for programs. */
@RestController
class TrackingApi {

    private static final int MOST = 200;

    private final Scopes scopes;
    private final FormalityList formalities;
    private final Dossiers dossiers;
    private final TrackingJson shapes;
    private final MessageSource sentences;

    TrackingApi(
            Scopes scopes, FormalityList formalities, Dossiers dossiers, TrackingJson shapes, MessageSource sentences) {
        this.scopes = scopes;
        this.formalities = formalities;
        this.dossiers = dossiers;
        this.shapes = shapes;
        this.sentences = sentences;
    }

    /** Formalities that the caller may see, newest change first; {@code next} is the cursor to give as {@code after}. */
    @GetMapping("/api/v1/formalities")
    Listing list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String bcp,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var filters = new Filters(status, step, type, bcp, q);
        if (limit < 1 || limit > MOST) {
            throw problem(HttpStatus.BAD_REQUEST, "tracking.api.limit");
        }
        var page = formalities.page(scopes.current(), Asked.of(filters), cursor(after), limit);
        return new Listing(page.rows().stream().map(shapes::item).toList(), page.after());
    }

    @GetMapping("/api/v1/formalities/{reference}")
    TrackingJson.Whole dossier(@PathVariable String reference) {
        return Reference.written(reference)
                .flatMap(asked -> dossiers.of(scopes.current(), asked))
                .map(shapes::whole)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "problem.404"));
    }

    private @Nullable Cursor cursor(@Nullable String after) {
        return after == null || after.isBlank()
                ? null
                : Cursor.of(after, null)
                        .filter(place -> place.fits(Order.CHANGE))
                        .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "tracking.api.cursor"));
    }

    private ErrorResponseException problem(HttpStatus status, String sentence) {
        var detail = ProblemDetail.forStatusAndDetail(status, sentences.getMessage(sentence, null, Locale.FRENCH));
        return new ErrorResponseException(status, detail, null);
    }

    record Listing(List<Item> items, @Nullable String next) {}
}
