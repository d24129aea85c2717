package fr.francesesame.customs;

import fr.francesesame.terms.FormalityType;
import java.util.Optional;

/** Codes under which a customs declaration names these documents (EU CSW-CERTEX). */
final class DocumentCode {

    private DocumentCode() {}

    /** Empty for formalities that are not told through this message. */
    static Optional<String> of(FormalityType type) {
        return switch (type) {
            case CHED_A -> Optional.of("C640");
            case CHED_P -> Optional.of("N853");
            case CHED_PP -> Optional.of("C085");
            case CHED_D -> Optional.of("C678");
            case COI, CONFORMITY -> Optional.empty();
        };
    }
}
