package fr.francesesame.goods.customs;

import fr.francesesame.decisions.CustomsProcedure;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What TRACES NT has confirmed of a formality; {@code decidedAt} is the time of the message that said so; {@code procedure}: what
 * customs may give on the strength of it.
 */
record News(
        Reference reference,
        ConsignmentId consignment,
        NewsKind kind,
        String documentCode,
        TracesStatus status,
        CustomsProcedure.Outcome procedure,
        Instant decidedAt,
        @Nullable String post,
        @Nullable String outcome) {

    /** Made from the fact, not from the attempt: the same news always carries the same key. */
    String key() {
        return reference + ":" + (kind == NewsKind.OVERDUE ? kind : status) + ":" + decidedAt;
    }

    /** Quantities may be reserved for a declaration. */
    boolean isReservable() {
        return kind.letsGoodsGo() && procedure.reservable();
    }

    /** The same goods, late since the end of that time. */
    News overdue(Instant since) {
        return new News(
                reference, consignment, NewsKind.OVERDUE, documentCode, status, procedure, since, post, outcome);
    }
}
