package fr.francesesame.notices.webhooks;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what somebody typed, and says of every field at once what is wrong with it. */
@Component
class SubscriptionReader {

    private final Endpoint endpoint;

    SubscriptionReader(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** {@code companies}: those the person may subscribe for. Anything wrong is {@link Unusable}. */
    Read read(Wish wish, List<String> companies) {
        var faults = new LinkedHashMap<String, String>();
        var url = url(wish, faults);
        var topics = topics(wish, faults);
        var company = company(wish, companies);
        if (company.isEmpty()) {
            faults.put("company", "webhooks.company.choose");
        }
        if (url.isEmpty() || company.isEmpty() || !faults.isEmpty()) {
            throw new Unusable(faults);
        }
        return new Read(company.get(), url.get(), topics);
    }

    private Optional<URI> url(Wish wish, Map<String, String> faults) {
        try {
            return Optional.of(endpoint.checked(wish.typedUrl()));
        } catch (Unusable unusable) {
            faults.putAll(unusable.faults());
            return Optional.empty();
        }
    }

    private static Set<Topic> topics(Wish wish, Map<String, String> faults) {
        var topics = EnumSet.noneOf(Topic.class);
        for (var word : wish.words()) {
            Topic.parse(word).ifPresentOrElse(topics::add, () -> faults.put("topics", "webhooks.topics.unknown"));
        }
        if (topics.isEmpty()) {
            faults.putIfAbsent("topics", "webhooks.topics.none");
        }
        return topics;
    }

    private static Optional<String> company(Wish wish, List<String> companies) {
        var named = wish.company();
        if (named == null || named.isBlank()) {
            return companies.size() == 1 ? Optional.of(companies.get(0)) : Optional.empty();
        }
        return companies.stream().filter(named.strip()::equals).findFirst();
    }

    record Read(String company, URI url, Set<Topic> topics) {}
}
