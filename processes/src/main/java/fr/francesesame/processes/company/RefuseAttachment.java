package fr.francesesame.processes.company;

import fr.francesesame.processes.ports.Certifications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RefuseAttachment implements JavaDelegate {

    private final Certifications certifications;

    RefuseAttachment(Certifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        certifications.refuse(execution.getProcessBusinessKey());
    }
}
