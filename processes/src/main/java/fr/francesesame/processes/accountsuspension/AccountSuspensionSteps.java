package fr.francesesame.processes.accountsuspension;

import fr.francesesame.processes.ports.AccountSuspensions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code accountSuspension}; the business key is the suspension. */
@Component
public class AccountSuspensionSteps {

    private final AccountSuspensions suspensions;

    AccountSuspensionSteps(AccountSuspensions suspensions) {
        this.suspensions = suspensions;
    }

    /** Nobody signs in with the account any more. */
    public void suspend(DelegateExecution execution) {
        suspensions.suspend(execution.getProcessBusinessKey());
    }

    /** The holder hears why. */
    public void tellSuspended(DelegateExecution execution) {
        suspensions.tellSuspended(execution.getProcessBusinessKey());
    }

    /** The account is open again. */
    public void reinstate(DelegateExecution execution) {
        suspensions.reinstate(execution.getProcessBusinessKey());
    }

    /** The holder hears of it. */
    public void tellReinstated(DelegateExecution execution) {
        suspensions.tellReinstated(execution.getProcessBusinessKey());
    }
}
