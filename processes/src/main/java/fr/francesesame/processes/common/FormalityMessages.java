package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.HeldMessages;
import fr.francesesame.terms.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells a formality's process something; while the formality is suspended, it is kept until it goes on. */
@Component
public class FormalityMessages {

    private final RuntimeService runtime;
    private final HeldMessages held;

    FormalityMessages(@Lazy RuntimeService runtime, HeldMessages held) {
        this.runtime = runtime;
        this.held = held;
    }

    /** False where nobody waits for it. */
    public boolean tell(Reference reference, String message) {
        if (held.isSuspended(reference)) {
            held.hold(reference, message);
            return true;
        }
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference.value())
                .correlateAllWithResult()
                .isEmpty();
    }
}
