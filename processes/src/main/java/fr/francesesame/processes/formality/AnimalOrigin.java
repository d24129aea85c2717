package fr.francesesame.processes.formality;

import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.VeterinaryLaw;
import fr.francesesame.terms.Listing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Whether goods are of animal origin, as far as the share of work between the services asks: only for a COI is it open. */
@Component
class AnimalOrigin {

    private final Dossiers dossiers;
    private final VeterinaryLaw law;

    AnimalOrigin(Dossiers dossiers, VeterinaryLaw law) {
        this.dossiers = dossiers;
        this.law = law;
    }

    boolean of(Dossiers.Facts facts) {
        return switch (facts.type()) {
            case CHED_A, CHED_P -> true;
            case COI -> isListed(facts);
            default -> false;
        };
    }

    private boolean isListed(Dossiers.Facts facts) {
        var day = LocalDate.ofInstant(facts.notifiedAt(), ZoneOffset.UTC);
        return dossiers.lines(facts.reference()).stream()
                .map(line -> law.line(new VeterinaryLaw.Goods(line.cn(), line.productType(), line.origin()), day))
                .anyMatch(line -> line.products() == Listing.YES);
    }
}
