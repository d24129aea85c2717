package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Carries out what the marks of a diagram say, when a token enters or leaves a node. */
@Component
class DiagramMarks {

    private final Subjects subjects;
    private final Dossiers dossiers;
    private final Milestones milestones;
    private final DueDates dueDates;

    DiagramMarks(Subjects subjects, Dossiers dossiers, Milestones milestones, DueDates dueDates) {
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.milestones = milestones;
        this.dueDates = dueDates;
    }

    void entered(Mark mark, DelegateExecution execution) {
        mark.step().ifPresent(step -> subjects.of(execution)
                .forEach(subject -> dossiers.entered(subject, position(step, mark, execution))));
        mark.within().ifPresent(step -> subjects.of(execution)
                .forEach(subject -> dossiers.actsNext(subject, position(step, mark, execution))));
    }

    /** Nothing was reached where a message, a timer or an end elsewhere took the node away. */
    void left(Mark mark, DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        mark.milestone().ifPresent(milestone -> subjects.of(execution)
                .forEach(subject -> milestones.reached(subject, milestone)));
    }

    void due(Mark mark, DelegateTask task) {
        dueDates.of(mark, task).ifPresent(due -> task.setDueDate(java.util.Date.from(due)));
    }

    private Dossiers.Position position(Step step, Mark mark, DelegateExecution execution) {
        return new Dossiers.Position(
                step,
                mark.who(),
                mark.action()
                        .orElseGet(() -> execution.getBpmnModelElementInstance().getName()),
                dueDates.of(mark, execution).orElse(null));
    }
}
