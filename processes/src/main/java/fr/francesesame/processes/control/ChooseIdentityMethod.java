package fr.francesesame.processes.control;

import fr.francesesame.decisions.IdentityMethod;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.CheckLevel;
import fr.francesesame.terms.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ChooseIdentityMethod implements JavaDelegate {

    private static final int HEADING = 4;

    private final Dossiers dossiers;
    private final Checks checks;
    private final IdentityMethod table;

    ChooseIdentityMethod(Dossiers dossiers, Checks checks, IdentityMethod table) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        var level = CheckLevel.valueOf(Variable.CHECK_LEVEL.of(execution));
        var refused = Boolean.FALSE.equals(Variable.SEALS_MATCH.find(execution));
        var method =
                table.of(new IdentityMethod.Facts(level, facts.type(), facts.seals(), refused, heading(reference)));
        dossiers.explained(reference, method.explanation());
        checks.identityMethod(reference, method.outcome());
        Variable.IDENTITY_METHOD.set(execution, method.outcome());
    }

    private String heading(Reference reference) {
        return dossiers.lines(reference).stream()
                .map(line -> line.cn().substring(0, Math.min(HEADING, line.cn().length())))
                .findFirst()
                .orElse("");
    }
}
