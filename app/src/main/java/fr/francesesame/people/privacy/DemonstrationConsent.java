package fr.francesesame.people.privacy;

import fr.francesesame.processes.AssistanceDesk;
import fr.francesesame.processes.PersonRequestStarter;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demonstration's operators have accepted the terms, and an officer of its customs answers requests of persons and for assistance. */
@Component
@Profile("demonstration")
class DemonstrationConsent {

    private static final String OFFICER = "douaneagent01";

    private final LastSignIns operators;
    private final Duties duties;
    private final Terms terms;

    DemonstrationConsent(LastSignIns operators, Duties duties, Terms terms) {
        this.operators = operators;
        this.duties = duties;
        this.terms = terms;
    }

    @EventListener(ApplicationStartedEvent.class)
    void consent() {
        operators.activeOperators().forEach(terms::accept);
        duties.give(PersonRequestStarter.OFFICERS, OFFICER);
        duties.give(AssistanceDesk.SUPPORT, OFFICER);
    }
}
