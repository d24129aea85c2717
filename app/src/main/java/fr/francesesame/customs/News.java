package fr.francesesame.customs;

import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What TRACES NT has confirmed of a formality; {@code decidedAt} is the time of the message that said so. */
record News(
        Reference reference,
        ConsignmentId consignment,
        NewsKind kind,
        String documentCode,
        TracesStatus status,
        Instant decidedAt,
        @Nullable String post,
        @Nullable String outcome) {

    /** Made from the fact, not from the attempt: the same news always carries the same key. */
    String key() {
        return reference + ":" + status + ":" + decidedAt;
    }
}
