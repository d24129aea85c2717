package fr.francesesame.processes.appointment;

import fr.francesesame.processes.common.FormalityMessages;
import fr.francesesame.processes.common.Subjects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells every formality that a booking serves; one that does not wait for it reads the booking when it gets there. */
@Component
class ServedFormalities {

    private final Subjects subjects;
    private final FormalityMessages messages;

    ServedFormalities(Subjects subjects, FormalityMessages messages) {
        this.subjects = subjects;
        this.messages = messages;
    }

    void tell(DelegateExecution booking, String message) {
        subjects.of(booking).forEach(reference -> messages.tell(reference, message));
    }
}
