package fr.francesesame.processes.control;

import fr.francesesame.decisions.PriorNotification;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.processes.ports.Dossiers;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class JudgePriorNotification implements JavaDelegate {

    private final Dossiers dossiers;
    private final Calendars calendars;
    private final PriorNotification table;

    JudgePriorNotification(Dossiers dossiers, Calendars calendars, PriorNotification table) {
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var verdict = table.judge(notice(dossiers.facts(reference)));
        dossiers.explained(reference, verdict.explanation());
        Variable.PRIOR_NOTIFICATION.set(execution, verdict.outcome().name());
    }

    private PriorNotification.Facts notice(Dossiers.Facts facts) {
        var arrival = facts.arrival();
        if (arrival == null) {
            return new PriorNotification.Facts(facts.type(), false, 0, 0, false);
        }
        return new PriorNotification.Facts(
                facts.type(),
                true,
                calendars.wholeWorkingDaysBetween(facts.post(), facts.notifiedAt(), arrival),
                Duration.between(facts.notifiedAt(), arrival).toHours(),
                calendars.acceptsShorterNotice(facts.post()));
    }
}
