package fr.francesesame.notices.webhooks;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.notices.webhooks.Subscription.State;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the correspondent of a company does with its subscriptions; to anybody else they do not exist. */
@Component
class Subscriptions {

    /** For so long the secret that was replaced still signs. */
    static final Duration OLD_SECRET = Duration.ofDays(1);

    private final RecordedSubscriptions subscriptions;
    private final SubscriptionReader subscriptionReader;
    private final Scopes scopes;
    private final Correspondents correspondents;
    private final WebhookSettings settings;
    private final Clock clock;

    Subscriptions(
            RecordedSubscriptions subscriptions,
            SubscriptionReader subscriptionReader,
            Scopes scopes,
            Correspondents correspondents,
            WebhookSettings settings,
            Clock clock) {
        this.correspondents = correspondents;
        this.subscriptions = subscriptions;
        this.subscriptionReader = subscriptionReader;
        this.scopes = scopes;
        this.settings = settings;
        this.clock = clock;
    }

    /** SIREN of the companies whose correspondent is signed in; at least one, else there is nothing here. */
    List<String> companies() {
        var companies = correspondents.companiesOf(scopes.current());
        if (companies.isEmpty()) {
            throw unknown();
        }
        return companies;
    }

    /** An operator, but no company's correspondent. */
    boolean isForSomebodyElse() {
        var scope = scopes.current();
        return scope.isOperator() && correspondents.companiesOf(scope).isEmpty();
    }

    List<Subscription> all() {
        return subscriptions.of(companies());
    }

    Subscription one(String id) {
        var companies = companies();
        return parse(id).flatMap(known -> subscriptions.find(known, companies)).orElseThrow(Subscriptions::unknown);
    }

    Created create(Wish wish) {
        var companies = companies();
        var read = subscriptionReader.read(wish, companies);
        if (subscriptions.of(List.of(read.company())).size() >= settings.perCompany()) {
            throw new Unusable("url", "webhooks.url.tooMany");
        }
        var owner = scopes.current().username();
        var one = new Subscription(
                UUID.randomUUID(),
                read.company(),
                owner,
                read.url(),
                read.topics(),
                State.ACTIVE,
                0,
                null,
                clock.instant());
        var secret = Signature.newSecret();
        subscriptions.insert(one, secret);
        return new Created(one, secret);
    }

    void change(Subscription one, Wish wish) {
        var read = subscriptionReader.read(new Wish(one.siren(), wish.url(), wish.topics()), List.of(one.siren()));
        subscriptions.change(one.id(), read.url(), read.topics(), clock.instant());
    }

    void suspend(Subscription one) {
        subscriptions.state(one.id(), State.SUSPENDED, clock.instant());
    }

    void resume(Subscription one) {
        subscriptions.resume(one.id(), clock.instant(), clock.instant().plus(Waits.LONGEST));
    }

    String renewSecret(Subscription one) {
        var secret = Signature.newSecret();
        subscriptions.secret(one.id(), secret, clock.instant().plus(OLD_SECRET));
        return secret;
    }

    void delete(Subscription one) {
        subscriptions.delete(one.id());
    }

    static Optional<UUID> parse(String id) {
        try {
            return id.length() == 36 ? Optional.of(UUID.fromString(id)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The only time the secret is told. */
    record Created(Subscription subscription, String secret) {}
}
