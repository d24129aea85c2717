package fr.francesesame.portal.tracking;

import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The lots that somebody has ticked on a list. */
final class Selection {

    /** As many as a list shows, and some. */
    private static final int MOST = 100;

    private Selection() {}

    /** In their order; what is no reference is left out. */
    static Set<Reference> of(Collection<String> ticked) {
        return ticked.stream()
                .flatMap(text -> Reference.written(text).stream())
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
