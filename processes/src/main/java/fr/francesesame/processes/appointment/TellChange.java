package fr.francesesame.processes.appointment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellChange implements JavaDelegate {

    private final ServedFormalities served;

    TellChange(ServedFormalities served) {
        this.served = served;
    }

    @Override
    public void execute(DelegateExecution execution) {
        served.tell(execution, "appointmentChanged");
    }
}
