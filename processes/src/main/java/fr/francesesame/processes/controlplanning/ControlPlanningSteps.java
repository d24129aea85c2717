package fr.francesesame.processes.controlplanning;

import fr.francesesame.decisions.FrequencyStatus;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code controlPlanning}. */
@Component
public class ControlPlanningSteps {

    private final Dossiers dossiers;
    private final Checks checks;
    private final Notice notice;
    private final LineFrequencies frequencies;
    private final CheckPlanner planner;

    ControlPlanningSteps(
            Dossiers dossiers, Checks checks, Notice notice, LineFrequencies frequencies, CheckPlanner planner) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.notice = notice;
        this.frequencies = frequencies;
        this.planner = planner;
    }

    /** In time, late, or without an arrival to judge by. */
    public void judgePriorNotification(DelegateExecution execution) {
        var facts = dossiers.facts(Subjects.reference(execution));
        var verdict = notice.judge(facts);
        dossiers.explained(facts.reference(), verdict.explanation());
        Variable.PRIOR_NOTIFICATION.set(execution, verdict.outcome().name());
    }

    /** Keeps with every goods line how often such goods are checked, under which row of the law, and why. */
    public void fixFrequencies(DelegateExecution execution) {
        var decided = frequencies.fix(Subjects.reference(execution));
        Variable.TO_QUALIFY.set(execution, decided.stream().anyMatch(GoodsFrequency::isToQualify));
        Variable.PROHIBITED.set(
                execution, decided.stream().anyMatch(goods -> goods.status() == FrequencyStatus.PROHIBITED));
    }

    /** Where the register has not selected the consignment, our draw does. */
    public void draw(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        planner.draw(dossiers.facts(reference), checks.rates(reference));
    }

    /** Plans the checks of the consignment and says how far it is checked. */
    public void decideChecks(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var plan = planner.plan(dossiers.facts(reference), checks.rates(reference));
        plan.explanations().forEach(explanation -> dossiers.explained(reference, explanation));
        checks.planned(reference, plan.checks());
        Variable.CHECK_LEVEL.set(execution, plan.level().name());
    }
}
