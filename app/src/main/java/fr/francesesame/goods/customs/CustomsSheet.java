package fr.francesesame.goods.customs;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a formality stands with customs, as the dossier shows it. */
public interface CustomsSheet {

    State of(Reference reference);

    /** {@code told}: the newest message that still counts, null where customs has nothing to hear yet; declarations the oldest first. */
    record State(@Nullable Told told, List<Declaration> declarations) {

        public boolean isEmpty() {
            return told == null && declarations.isEmpty();
        }
    }

    /** {@code kind}: a {@code NewsKind}; {@code acknowledgedAt}: null while DELTA has not taken it; {@code document}: code of the document. */
    record Told(String kind, String document, Instant createdAt, @Nullable Instant acknowledgedAt) {}

    /** A declaration that has set goods of the formality aside; {@code releasedAt}: null while they are not cleared. */
    record Declaration(String mrn, Instant heldAt, @Nullable Instant releasedAt) {}
}
