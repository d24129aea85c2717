package fr.francesesame.goods.intake;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.intake.Quarantine.Entry;
import fr.francesesame.goods.intake.Quarantine.State;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The quarantine for programs of the administration, each within the sight of its account. */
@RestController
class QuarantineApi {

    private static final int MOST = 200;

    private final Scopes scopes;
    private final Quarantine quarantine;
    private final Replays replays;
    private final MessageSource sentences;

    QuarantineApi(Scopes scopes, Quarantine quarantine, Replays replays, MessageSource sentences) {
        this.scopes = scopes;
        this.quarantine = quarantine;
        this.replays = replays;
        this.sentences = sentences;
    }

    /** {@code next}: value of {@code after} for the next page; absent on the last. */
    record Page(List<Entry> items, @Nullable String next) {}

    /** Either the messages that are named, or all that the filter finds. */
    record Wish(
            @Nullable List<@Nullable UUID> ids,
            @Nullable Boolean all,
            @Nullable MessageKind kind,
            @Nullable String reason) {}

    @Operation(summary = "Messages en quarantaine que ce compte peut voir, du plus récent au plus ancien")
    @GetMapping("/api/v1/quarantine")
    Page list(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable MessageKind kind,
            @RequestParam(required = false) @Nullable String reason) {
        var sight = new QuarantineSight(scopes.current());
        if (!sight.isOpen()) {
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
        var size = Math.max(1, Math.min(limit, MOST));
        var entries = quarantine.list(sight, new QuarantineFilter(state, kind, reason), after, size + 1);
        var items = entries.stream().limit(size).toList();
        return new Page(
                items, entries.size() > size ? Long.toString(items.get(size - 1).no()) : null);
    }

    @Operation(summary = "Rejoue des messages en quarantaine tels que reçus, 200 au plus par appel")
    @PostMapping(path = "/api/v1/quarantine/replays", consumes = MediaType.APPLICATION_JSON_VALUE)
    Replays.Result replay(@RequestBody Wish wish) {
        var scope = scopes.current();
        if (!scope.isAgent()) {
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
        var sight = new QuarantineSight(scope);
        var filter = new QuarantineFilter(State.OPEN, wish.kind(), wish.reason());
        if (Boolean.TRUE.equals(wish.all())) {
            return replays.all(sight, filter);
        }
        return replays.chosen(sight, chosen(wish), filter);
    }

    private List<UUID> chosen(Wish wish) {
        var ids = wish.ids();
        if (ids == null || ids.isEmpty() || ids.size() > Replays.MOST) {
            throw problem(HttpStatus.BAD_REQUEST, "traces.quarantine.choose");
        }
        return ids.stream().flatMap(Stream::ofNullable).toList();
    }

    private ErrorResponseException problem(HttpStatus status, String sentence) {
        var detail = ProblemDetail.forStatusAndDetail(status, sentences.getMessage(sentence, null, Locale.FRENCH));
        return new ErrorResponseException(status, detail, null);
    }
}
