package fr.francesesame.people.services;

import fr.francesesame.decisions.ServiceAccess;
import fr.francesesame.decisions.ServiceAccess.Facts;
import fr.francesesame.decisions.ServiceAccess.Outcome;
import fr.francesesame.people.services.Holdings.Declared;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which services are open to a person, by the table « accès à un service en ligne ». */
@Component
class Openings {

    /** Past any delay that the table knows, days make no difference. */
    private static final int LONG_AGO = 60;

    private final Catalogue catalogue;
    private final Holdings holdings;
    private final Adhesions adhesions;
    private final ServiceAccess access;

    /** The table gives the same facts the same answer; there are few of them, and a page asks a dozen. */
    private final Map<Facts, Outcome> known = new ConcurrentHashMap<>();

    Openings(Catalogue catalogue, Holdings holdings, Adhesions adhesions, ServiceAccess access) {
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.adhesions = adhesions;
        this.access = access;
    }

    /** Every service of the catalogue, those he uses most first. */
    List<Tile> of(String username, Map<String, Long> uses) {
        var rights = holdings.rights(username);
        return catalogue.all().stream()
                .map(offer -> new Tile(offer, outcome(offer, username, rights), uses.getOrDefault(offer.code(), 0L)))
                .sorted(Comparator.comparingLong(Tile::uses).reversed())
                .toList();
    }

    boolean isOpen(Offer offer, String username) {
        return outcome(offer, username, holdings.rights(username)) == Outcome.OPEN;
    }

    /** Establishments for which a service that asks for a declared address is open to him. */
    Set<String> establishments(Offer offer, String username) {
        return holdings.declared(username, offer.code()).stream()
                .filter(one -> decide(facts(offer, one)) == Outcome.OPEN)
                .map(Declared::siret)
                .collect(Collectors.toSet());
    }

    private Outcome outcome(Offer offer, String username, Set<String> rights) {
        return switch (offer.access()) {
            case "DECLARED" ->
                holdings.declared(username, offer.code()).stream()
                        .map(one -> decide(facts(offer, one)))
                        .min(Comparator.naturalOrder())
                        .orElseGet(() -> decide(new Facts(offer.access(), false, -1, false, "NONE")));
            case "CONVENTION" ->
                decide(new Facts(offer.access(), false, -1, false, adhesions.stateFor(username, offer.code())));
            default -> decide(new Facts(offer.access(), holds(offer, rights), -1, false, "NONE"));
        };
    }

    private static boolean holds(Offer offer, Set<String> rights) {
        var role = "CORRESPONDENT".equals(offer.needs()) || "MANAGER".equals(offer.needs());
        return offer.needs() != null
                && (rights.contains(offer.needs()) || !role && rights.contains(Holdings.EVERY_SERVICE));
    }

    private static Facts facts(Offer offer, Declared one) {
        return new Facts(offer.access(), false, Math.min(one.days(), LONG_AGO), one.emailDeclared(), "NONE");
    }

    private Outcome decide(Facts facts) {
        return known.computeIfAbsent(facts, asked -> access.of(asked).outcome());
    }
}
