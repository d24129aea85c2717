package fr.francesesame.processes.rights;

import fr.francesesame.processes.ports.AccountSuspensions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SuspendAccount implements JavaDelegate {

    private final AccountSuspensions suspensions;

    SuspendAccount(AccountSuspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        suspensions.suspend(execution.getProcessBusinessKey());
    }
}
