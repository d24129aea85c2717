package fr.francesesame.goods.consignments;

import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;

/** Whose eyes a formality comes before until its process has asked the table « service compétent ». */
public final class FirstService {

    private FirstService() {}

    public static ControlService of(FormalityType type) {
        return switch (type) {
            case CHED_A, CHED_P -> ControlService.SIVEP_VETERINARY;
            case CHED_PP -> ControlService.SIVEP_PLANT;
            case CHED_D, COI, CONFORMITY -> ControlService.DGDDI;
        };
    }
}
