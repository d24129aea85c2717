package fr.francesesame.processes.accountsuspension;

import fr.francesesame.processes.AccountSuspensionProposals;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts {@code accountSuspension} and tells it of a reinstatement; the business key is the suspension. */
@Component
class AccountSuspensionProcesses implements AccountSuspensionProposals {

    private final RuntimeService runtime;

    AccountSuspensionProcesses(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void propose(String suspension) {
        runtime.startProcessInstanceByKey(
                "accountSuspension", suspension, Map.of(Variable.TASK_GROUP.name(), SUPERVISORS));
    }

    @Override
    public boolean reinstate(String suspension) {
        return !runtime.createMessageCorrelation("accountReinstated")
                .processInstanceBusinessKey(suspension)
                .correlateAllWithResult()
                .isEmpty();
    }
}
