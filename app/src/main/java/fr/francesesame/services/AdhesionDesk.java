package fr.francesesame.services;

import fr.francesesame.processes.ServiceAdhesions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the request of a company to the answer of the administrators. */
@Component
class AdhesionDesk implements fr.francesesame.processes.ports.Adhesions {

    private final Adhesions adhesions;
    private final ServiceAdhesions processes;

    AdhesionDesk(Adhesions adhesions, ServiceAdhesions processes) {
        this.adhesions = adhesions;
        this.processes = processes;
    }

    /** False where the establishment has joined already, or is about to. */
    @Transactional
    boolean ask(String siret, Offer offer, String by) {
        var asked = adhesions.ask(siret, offer, by);
        asked.ifPresent(one -> processes.ask(one.subject(), one.auditRequired(), one.approvalRequired()));
        return asked.isPresent();
    }

    @Override
    public void open(String adhesion) {
        adhesions.end(Adhesion.id(adhesion), Adhesion.State.OPEN);
    }

    @Override
    public void refuse(String adhesion) {
        adhesions.end(Adhesion.id(adhesion), Adhesion.State.REFUSED);
    }
}
