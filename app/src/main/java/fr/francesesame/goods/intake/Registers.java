package fr.francesesame.goods.intake;

import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import org.springframework.stereotype.Component;

/** Which register keeps a formality, and where it is reached. */
@Component
class Registers {

    private final Dossiers dossiers;
    private final PartnerAddresses addresses;

    Registers(Dossiers dossiers, PartnerAddresses addresses) {
        this.dossiers = dossiers;
        this.addresses = addresses;
    }

    /** Its code among the partners. */
    String partner(Reference reference) {
        return isSora(reference) ? "sora" : "traces";
    }

    String name(Reference reference) {
        return isSora(reference) ? "SORA F&L" : "TRACES NT";
    }

    String address(Reference reference) {
        return isSora(reference) ? addresses.sora() : addresses.traces();
    }

    private boolean isSora(Reference reference) {
        return dossiers.facts(reference).type() == FormalityType.CONFORMITY;
    }
}
