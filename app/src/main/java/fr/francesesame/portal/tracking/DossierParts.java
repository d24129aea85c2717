package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedRows;
import fr.francesesame.portal.tracking.DossierPart.Place;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other rooms show on a dossier, each with the eyes that are its own. */
@Component
class DossierParts {

    private final ScopedRows rows;
    private final List<DossierPart> parts;

    DossierParts(ScopedRows rows, List<DossierPart> parts) {
        this.rows = rows;
        this.parts = parts;
    }

    Shown of(Scope scope, Reference reference) {
        var found = Stream.concat(
                        rows.readByKey(scope, () -> found(scope, reference, false)).stream(),
                        found(scope, reference, true).stream())
                .toList();
        return new Shown(
                at(Place.FIRST, found),
                at(Place.USUAL, found),
                at(Place.LAST, found),
                found.stream().flatMap(one -> asks(one.content()).stream()).toList());
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

    /** Template and content of each, in the order of the templates' names; {@code asks}: what they ask of whoever looks. */
    record Shown(Map<String, Object> first, Map<String, Object> usual, Map<String, Object> last, List<Ask> asks) {

        /** Whether whoever looks may write to the service. */
        public boolean isWritable() {
            return usual.containsKey("messages/part");
        }
    }
}
