package fr.francesesame.processes.animalproductentry;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks that {@code animalProductEntry} does not share. */
@Component
public class AnimalProductEntrySteps {

    /** A transhipment within the time limit asks for no check (Reg. (EU) 2019/2124 art 13). */
    public void admitUnchecked(DelegateExecution execution) {
        Variable.CONCLUSION.set(execution, Conclusion.ACCEPTABLE.name());
    }
}
