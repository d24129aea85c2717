package fr.francesesame.processes.conformity;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The goods, or the part of them found in conformity, get their certificate (Reg. (EU) 2023/2430 art 6(1)(b)). */
@Component
class IssueCertificate implements JavaDelegate {

    private static final String OUTCOME = "CERTIFICAT";

    private final RegisterOutcomes outcomes;

    IssueCertificate(RegisterOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.set(Subjects.reference(execution), OUTCOME);
        Variable.CONCLUSION.set(execution, Conclusion.ACCEPTABLE.name());
    }
}
