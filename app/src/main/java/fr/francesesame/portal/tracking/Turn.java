package fr.francesesame.portal.tracking;

import fr.francesesame.terms.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier answers first: whose turn it is. {@code yours}: of whoever looks; {@code who}: null where nobody is awaited;
 * {@code deed}: the button that does it, null where nothing is done here; {@code guide}: fields to correct in the register, in order.
 */
record Turn(
        boolean yours,
        @Nullable Actor who,
        @Nullable String what,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Deed deed,
        List<Integer> guide) {

    /** {@code code} of its label (tracking.deed…); {@code outside}: in the register, not here. */
    record Deed(String code, String href, boolean outside) {}
}
