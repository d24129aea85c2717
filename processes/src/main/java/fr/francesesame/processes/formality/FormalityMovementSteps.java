package fr.francesesame.processes.formality;

import fr.francesesame.decisions.MovementLimit;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Customs;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Movements;
import fr.francesesame.processes.ports.Movements.Exit;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks about goods that go on, and animals that are to leave again. */
@Component
public class FormalityMovementSteps {

    private final Dossiers dossiers;
    private final Movements movements;
    private final MovementLimit table;
    private final Customs customs;
    private final Clock clock;

    FormalityMovementSteps(Dossiers dossiers, Movements movements, MovementLimit table, Customs customs, Clock clock) {
        this.dossiers = dossiers;
        this.movements = movements;
        this.table = table;
        this.customs = customs;
        this.clock = clock;
    }

    /** Where and until when goods that go on, or animals admitted for a time, are awaited; the inspectors of that post see them arrive. */
    public void readExit(DelegateExecution execution) {
        var limit = Optional.ofNullable(Variable.EXIT_LIMIT.find(execution)).orElseGet(() -> limit(execution));
        var exit = movements.exit(Subjects.reference(execution));
        Variable.EXIT_LIMIT.set(execution, limit);
        Variable.EXIT_KNOWN.set(execution, exit.isPresent());
        Variable.EXIT_BY.set(
                execution,
                exit.map(Exit::by).map(Date::from).filter(limit::after).orElse(limit));
        exit.map(Exit::group).ifPresent(group -> Variable.TASK_GROUP.set(execution, group));
    }

    /** Customs hears that goods have not arrived, or animals not left, in time. */
    public void tellOverdue(DelegateExecution execution) {
        customs.overdue(Subjects.reference(execution));
    }

    private Date limit(DelegateExecution execution) {
        var facts = dossiers.facts(Subjects.reference(execution));
        var longest = table.of(facts.status(), facts.purpose());
        dossiers.explained(facts.reference(), longest.explanation());
        return Date.from(clock.instant().plus(longest.outcome()));
    }
}
