package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A transhipment within the time limit asks for no check (Reg. (EU) 2019/2124 art 13). */
@Component
class AdmitUnchecked implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Variable.CONCLUSION.set(execution, Conclusion.ACCEPTABLE.name());
    }
}
