package fr.francesesame.processes.conformity;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.terms.CheckResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReadConformity implements JavaDelegate {

    private final Checks checks;

    ReadConformity(Checks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = checks.findings(Subjects.reference(execution)).physical();
        Variable.CONFORMITY.set(execution, word(found));
    }

    private static String word(CheckResult found) {
        return switch (found) {
            case SATISFACTORY -> "CONFORM";
            case PARTLY_SATISFACTORY -> "PARTLY";
            default -> "NOT_CONFORM";
        };
    }
}
