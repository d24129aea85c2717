package fr.francesesame.people.services;

import fr.francesesame.processes.ServiceAdhesions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the request of a company to the answer of the administrators. */
@Component
class AdhesionService implements fr.francesesame.processes.ports.Adhesions {

    private final Adhesions adhesions;
    private final ServiceAdhesions processes;
    private final AdhesionLetters letters;

    AdhesionService(Adhesions adhesions, ServiceAdhesions processes, AdhesionLetters letters) {
        this.adhesions = adhesions;
        this.processes = processes;
        this.letters = letters;
    }

    /** False where the establishment has joined already, or is about to. */
    @Transactional
    boolean ask(String siret, Offer offer, String by) {
        var asked = adhesions.ask(siret, offer, by);
        asked.ifPresent(one -> {
            processes.ask(one.subject(), one.auditRequired(), one.approvalRequired());
            letters.post(one);
        });
        return asked.isPresent();
    }

    @Override
    public void open(String adhesion) {
        end(adhesion, Adhesion.State.OPEN);
    }

    @Override
    public void refuse(String adhesion) {
        end(adhesion, Adhesion.State.REFUSED);
    }

    private void end(String adhesion, Adhesion.State state) {
        adhesions.end(Adhesion.id(adhesion), state);
        letters.post(adhesions.get(Adhesion.id(adhesion)));
    }
}
