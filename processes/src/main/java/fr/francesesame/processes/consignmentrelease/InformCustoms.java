package fr.francesesame.processes.consignmentrelease;

import fr.francesesame.processes.PartnerTask;
import fr.francesesame.processes.ports.Customs;
import fr.francesesame.terms.ConsignmentId;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class InformCustoms implements PartnerTask {

    private final Customs customs;

    InformCustoms(Customs customs) {
        this.customs = customs;
    }

    @Override
    public Set<String> partners() {
        return Set.of("customs");
    }

    @Override
    public void carryOut(Work work) {
        customs.tell(ConsignmentId.of(work.subject()));
    }
}
