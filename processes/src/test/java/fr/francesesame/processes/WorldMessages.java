package fr.francesesame.processes;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.MessageRouting;
import fr.francesesame.processes.ports.MessageThreads;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** A thread of messages, in memory. */
@Component
class WorldMessages implements MessageThreads {

    MessageRouting.Outcome routed;
    int overdueTold;
    Reference movedTo;

    void reset() {
        routed = null;
        overdueTold = 0;
        movedTo = null;
    }

    @Override
    public MessageRouting.Facts facts(String thread) {
        return new MessageRouting.Facts(false, "CHED_PP", ControlService.SIVEP_PLANT, "DOCUMENTS", "FRLEH1");
    }

    @Override
    public Instant route(String thread, Decided<MessageRouting.Outcome> decided) {
        routed = decided.outcome();
        return Instant.now().plus(decided.outcome().days(), ChronoUnit.DAYS);
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {
        movedTo = replacing;
    }

    @Override
    public void overdue(String thread) {
        overdueTold++;
    }
}
