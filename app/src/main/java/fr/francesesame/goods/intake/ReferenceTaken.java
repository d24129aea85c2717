package fr.francesesame.goods.intake;

import fr.francesesame.terms.Reference;

/** The reference belongs to a formality of another type. */
class ReferenceTaken extends RuntimeException {

    private final Reference reference;

    ReferenceTaken(Reference reference) {
        super("the reference belongs to a formality of another type");
        this.reference = reference;
    }

    Reference reference() {
        return reference;
    }
}
