package fr.francesesame.notices.webhooks;

import fr.francesesame.notices.webhooks.Subscription.State;
import fr.francesesame.notices.webhooks.WebhookJson.Deliveries;
import fr.francesesame.notices.webhooks.WebhookJson.Delivery;
import fr.francesesame.notices.webhooks.WebhookJson.Item;
import fr.francesesame.notices.webhooks.WebhookJson.Listing;
import fr.francesesame.notices.webhooks.WebhookJson.Replay;
import fr.francesesame.notices.webhooks.WebhookJson.Replayed;
import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions and their journal for programs; docs/interfaces/webhooks.md says what the calls themselves look like. */
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookApi {

    private static final int MOST = 200;

    private final Subscriptions subscriptions;
    private final Journal journal;
    private final Trials trials;
    private final Replays replays;

    WebhookApi(Subscriptions subscriptions, Journal journal, Trials trials, Replays replays) {
        this.subscriptions = subscriptions;
        this.journal = journal;
        this.trials = trials;
        this.replays = replays;
    }

    /** A wish, and for a subscription that exists also its state; what is left out stays as it is. */
    record Change(@Nullable String url, @Nullable List<@Nullable String> topics, @Nullable String state) {}

    @Operation(summary = "Abonnements des entreprises dont l’appelant est correspondant")
    @GetMapping
    Listing list() {
        return new Listing(subscriptions.all().stream()
                .map(one -> WebhookJson.item(one, null))
                .toList());
    }

    @Operation(summary = "Crée un abonnement ; la réponse est la seule à donner le secret")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Item create(@RequestBody Wish wish) {
        var created = subscriptions.create(wish);
        return WebhookJson.item(created.subscription(), created.secret());
    }

    @GetMapping("/{id}")
    Item one(@PathVariable String id) {
        return WebhookJson.item(subscriptions.one(id), null);
    }

    @Operation(summary = "Change l’adresse, les sujets ou l’état (ACTIVE, SUSPENDED)")
    @PutMapping("/{id}")
    Item change(@PathVariable String id, @RequestBody Change change) {
        var one = subscriptions.one(id);
        var state = state(change.state(), one);
        if (change.url() != null || change.topics() != null) {
            var now = Wish.of(one);
            subscriptions.change(
                    one,
                    new Wish(
                            null,
                            change.url() == null ? now.url() : change.url(),
                            change.topics() == null ? now.topics() : change.topics()));
        }
        move(one, state);
        return one(id);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        subscriptions.delete(subscriptions.one(id));
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Envoie aussitôt un événement d’essai et dit ce qu’il en est advenu")
    @PostMapping("/{id}/tests")
    Delivery test(@PathVariable String id) {
        var one = subscriptions.one(id);
        return journal.find(one.id(), trials.send(one))
                .map(WebhookJson::delivery)
                .orElseThrow(Subscriptions::unknown);
    }

    @Operation(summary = "Remplace le secret ; l’ancien signe encore pendant vingt-quatre heures")
    @PostMapping("/{id}/secrets")
    Item renewSecret(@PathVariable String id) {
        var one = subscriptions.one(id);
        return WebhookJson.item(one, subscriptions.renewSecret(one));
    }

    @Operation(summary = "Journal des sept derniers jours, le plus récent d’abord")
    @GetMapping("/{id}/deliveries")
    Deliveries deliveries(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var one = subscriptions.one(id);
        var filter = JournalFilter.of(state, reference, after);
        var most = Math.max(1, Math.min(limit, MOST));
        var found = journal.page(one.id(), filter.state(), filter.reference(), filter.before(), most + 1);
        var next = found.size() > most ? String.valueOf(found.get(most - 1).sequence()) : null;
        return new Deliveries(
                found.stream().limit(most).map(WebhookJson::delivery).toList(), next);
    }

    @Operation(summary = "Envoie de nouveau un événement, ou ceux d’une période")
    @PostMapping("/{id}/replays")
    Replayed replay(@PathVariable String id, @RequestBody Replay replay) {
        var one = subscriptions.one(id);
        var event = replay.id();
        if (event != null) {
            var known = Subscriptions.parse(event)
                    .flatMap(wanted -> journal.find(one.id(), wanted))
                    .orElseThrow(Subscriptions::unknown);
            return new Replayed(replays.one(one.id(), known.id()));
        }
        var onlyFailed = Boolean.TRUE.equals(replay.onlyFailed());
        return new Replayed(replays.span(one.id(), time("from", replay.from()), time("to", replay.to()), onlyFailed));
    }

    private void move(Subscription one, State state) {
        if (state == one.state()) {
            return;
        }
        if (state == State.ACTIVE) {
            subscriptions.resume(one);
        } else {
            subscriptions.suspend(one);
        }
    }

    private static State state(@Nullable String named, Subscription one) {
        if (named == null) {
            return one.state();
        }
        try {
            return State.valueOf(named);
        } catch (IllegalArgumentException unknown) {
            throw new Unusable("state", "webhooks.state.unknown");
        }
    }

    private static Instant time(String field, @Nullable String text) {
        try {
            return OffsetDateTime.parse(String.valueOf(text)).toInstant();
        } catch (DateTimeException notATime) {
            throw new Unusable(field, "webhooks.replay.iso");
        }
    }
}
