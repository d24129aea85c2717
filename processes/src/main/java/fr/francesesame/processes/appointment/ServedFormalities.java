package fr.francesesame.processes.appointment;

import fr.francesesame.processes.common.Subjects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells every formality that a booking serves; one that does not wait for it reads the booking when it gets there. */
@Component
class ServedFormalities {

    private final Subjects subjects;

    ServedFormalities(Subjects subjects) {
        this.subjects = subjects;
    }

    void tell(DelegateExecution booking, String message) {
        var runtime = booking.getProcessEngineServices().getRuntimeService();
        subjects.of(booking).forEach(reference -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference.value())
                .correlateAll());
    }
}
