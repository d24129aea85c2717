package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.consignments.Standstill;
import fr.francesesame.people.suspensions.RecordedSuspensions.Kind;
import fr.francesesame.processes.Formalities;
import fr.francesesame.processes.FormalitySuspensions;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Suspends a formality, ends it, and takes either back; false where it no longer stood that way, or nothing was running. */
@Service
class SuspensionService {

    private final RecordedSuspensions recordedSuspensions;
    private final Formalities formalities;
    private final FormalitySuspensions processes;
    private final Dossiers dossiers;
    private final Milestones milestones;
    private final AuditTrail audit;
    private final Contention contention;
    private final Standstill standstill;
    private final Words words;

    SuspensionService(
            RecordedSuspensions recordedSuspensions,
            Formalities formalities,
            FormalitySuspensions processes,
            Dossiers dossiers,
            Milestones milestones,
            AuditTrail audit,
            Contention contention,
            Standstill standstill,
            Words words) {
        this.standstill = standstill;
        this.words = words;
        this.recordedSuspensions = recordedSuspensions;
        this.formalities = formalities;
        this.processes = processes;
        this.dossiers = dossiers;
        this.milestones = milestones;
        this.audit = audit;
        this.contention = contention;
    }

    boolean isRunning(Reference reference) {
        return formalities.isRunning(reference);
    }

    /** The process stands before it is written down that it does: what its bookings say on the way is still heard. */
    boolean suspend(Reference reference, String reason, String person) {
        return contention.settle(() -> {
            recordedSuspensions.lock(reference);
            var stands = recordedSuspensions.open(reference).isEmpty() && processes.suspend(reference);
            if (stands) {
                recordedSuspensions.add(reference, Kind.SUSPENDED, reason, person);
                standstill.stop(reference, words.text("suspensions.awaited"));
                told(reference, Milestone.FORMALITY_SUSPENDED, person);
            }
            return stands;
        });
    }

    boolean resume(Reference reference, String reason, String person) {
        return contention.settle(() -> {
            recordedSuspensions.lock(reference);
            var suspended = recordedSuspensions.isSuspended(reference);
            if (suspended) {
                recordedSuspensions.lift(reference, reason, person);
                standstill.goOn(reference);
                told(reference, Milestone.FORMALITY_RESUMED, person);
                processes.resume(reference);
            }
            return suspended;
        });
    }

    /** An order stands until it is carried out, and somebody follows it: the formality is not ended before. */
    boolean mayEnd(Reference reference) {
        return !recordedSuspensions.isMeasureDue(reference);
    }

    boolean end(Reference reference, String reason, String person) {
        return contention.settle(() -> {
            recordedSuspensions.lock(reference);
            var running = !recordedSuspensions.isEnded(reference)
                    && !recordedSuspensions.isMeasureDue(reference)
                    && formalities.isRunning(reference);
            if (running) {
                recordedSuspensions.lift(reference, reason, person);
                standstill.goOn(reference);
                told(reference, Milestone.FORMALITY_ENDED, person);
                processes.end(reference);
                recordedSuspensions.add(reference, Kind.ENDED, reason, person);
            }
            return running;
        });
    }

    boolean reopen(Reference reference, String reason, String person) {
        return contention.settle(() -> {
            recordedSuspensions.lock(reference);
            var facts = dossiers.facts(reference);
            var ended = recordedSuspensions.isEnded(reference) && facts.status().isOpen();
            if (ended) {
                recordedSuspensions.lift(reference, reason, person);
                told(reference, Milestone.FORMALITY_RESUMED, person);
                processes.reopen(reference, facts.type());
            }
            return ended;
        });
    }

    private void told(Reference reference, Milestone milestone, String person) {
        milestones.reached(reference, milestone);
        audit.record(Act.of(milestone.name())
                .by(person)
                .on(Act.Kind.FORMALITY, reference.value())
                .with(Map.of()));
    }
}
