package fr.francesesame.goods.customs;

import fr.francesesame.terms.FormalityType;

/** Codes under which a customs declaration names these documents (EU CSW-CERTEX). */
final class DocumentCode {

    private DocumentCode() {}

    static String of(FormalityType type) {
        return switch (type) {
            case CHED_A -> "C640";
            case CHED_P -> "N853";
            case CHED_PP -> "C085";
            case CHED_D -> "C678";
            case COI -> "C644";
            case CONFORMITY -> "N002";
        };
    }
}
