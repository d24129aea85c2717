package fr.francesesame.goods.customs;

import fr.francesesame.terms.TracesStatus;
import java.util.Optional;

/** What a word of TRACES NT means to customs. */
enum NewsKind {
    RELEASE,
    REFUSAL,
    PARTIAL,
    ONWARD,
    WITHDRAWAL,
    /** Goods that were to arrive, or animals that were to leave, have not in time. */
    OVERDUE;

    /** Empty where customs has nothing to do with it yet. */
    static Optional<NewsKind> of(TracesStatus status) {
        return switch (status) {
            case VALIDATED -> Optional.of(RELEASE);
            case REJECTED -> Optional.of(REFUSAL);
            case PARTIALLY_REJECTED -> Optional.of(PARTIAL);
            case CANCELLED, DELETED, REPLACED -> Optional.of(WITHDRAWAL);
            default -> status.isOnward() ? Optional.of(ONWARD) : Optional.empty();
        };
    }

    /** Whether customs may let goods go on the strength of it. */
    boolean letsGoodsGo() {
        return this == RELEASE || this == PARTIAL || this == ONWARD;
    }
}
