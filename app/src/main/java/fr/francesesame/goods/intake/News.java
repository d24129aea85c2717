package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Standing;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import org.jspecify.annotations.Nullable;

/** A formality before and after a message: {@code before} is null for the first one, {@code changed} tells of goods, parties, arrival, documents, or the
 * register's selection. */
record News(@Nullable Standing before, Standing now, boolean changed) {

    Reference reference() {
        return now.reference();
    }

    boolean isFirst() {
        return before == null;
    }

    boolean isNewStatus() {
        return before == null || !before.statusCode().equals(now.statusCode());
    }

    /** It had come to its end, and TRACES NT opens it again. */
    boolean isReopened() {
        return before != null && before.step().isFinal();
    }

    /** TRACES NT had decided and takes that back while the follow-up is still under way. */
    boolean isTakenBack() {
        return before != null
                && before.status().filter(status -> status.isDecided()).isPresent();
    }

    boolean wasDraft() {
        return before != null && before.step() == Step.DRAFT;
    }
}
