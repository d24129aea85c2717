package fr.francesesame.processes.control;

import fr.francesesame.processes.common.Variable;
import java.util.HashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A monitoring sample does not hold the goods (Reg. (EU) 2019/2130 art 4(9)): its analysis lives on by itself. */
@Component
class EntrustSample implements JavaDelegate {

    private static final String ENTRUSTED = "sampleEntrusted";

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new HashMap<String, Object>(execution.getVariables());
        variables.put(Variable.MONITORING.name(), true);
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByMessage(ENTRUSTED, execution.getProcessBusinessKey(), variables);
    }
}
