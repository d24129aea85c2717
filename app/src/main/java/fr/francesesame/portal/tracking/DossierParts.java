package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.portal.tracking.DossierPart.Place;
import fr.francesesame.terms.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other rooms show on a dossier, each with the eyes that are its own. */
@Component
class DossierParts {

    private static final String MESSAGES = "messages/";

    private final ScopedReads scopedReads;
    private final List<DossierPart> parts;

    DossierParts(ScopedReads scopedReads, List<DossierPart> parts) {
        this.scopedReads = scopedReads;
        this.parts = parts;
    }

    Shown of(Scope scope, Reference reference) {
        var found = Stream.concat(
                        scopedReads.readByKey(scope, () -> found(scope, reference, false)).stream(),
                        found(scope, reference, true).stream())
                .toList();
        return new Shown(
                Arrays.stream(Place.values()).collect(Collectors.toMap(Place::name, place -> at(place, found))),
                found.stream().flatMap(one -> asks(one.content()).stream()).toList(),
                found.stream().anyMatch(one -> one.part().template().startsWith(MESSAGES)));
    }

    private List<Found> found(Scope scope, Reference reference, boolean ownRights) {
        return parts.stream()
                .filter(part -> part.hasOwnRights() == ownRights)
                .flatMap(part -> part.of(scope, reference).map(content -> new Found(part, content)).stream())
                .toList();
    }

    private static Optional<Ask> asks(Object content) {
        return content instanceof Asking asking ? asking.ask() : Optional.empty();
    }

    private static Map<String, Object> at(Place place, List<Found> found) {
        var shown = new TreeMap<String, Object>();
        found.stream()
                .filter(one -> one.part().place() == place)
                .forEach(one -> shown.put(one.part().template(), one.content()));
        return shown;
    }

    private record Found(DossierPart part, Object content) {}

    /**
     * By place the template and the content of each, in the order of the templates' names; {@code asks}: what they ask of whoever looks;
     * {@code writable}: who looks may write to the service.
     */
    record Shown(Map<String, Map<String, Object>> parts, List<Ask> asks, boolean writable) {}
}
