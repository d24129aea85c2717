package fr.francesesame.portal.tracking;

import fr.francesesame.terms.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier answers first: whose turn it is. {@code yours}: of whoever looks; {@code who}: null where nobody is awaited;
 * {@code deed}: the button that does it, null where nothing is done here; {@code guide}: which boxes to correct in the register, a sentence each.
 */
record Turn(
        boolean yours,
        @Nullable Actor who,
        @Nullable String what,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Deed deed,
        List<String> guide) {

    /** {@code outside}: in the register, not here. */
    record Deed(Act act, String href, boolean outside) {}

    /** What is done; its label is {@code tracking.deed…}. */
    enum Act {
        TASKS,
        CORRECT,
        BOOK,
        ANSWER,
        OBSERVE,
        PUTTING_RIGHT,
        SECOND_OPINION
    }
}
