package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.TracesStatus;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Box 30 of a COI (Reg. (EU) 2021/2306 art 6): goods whose CHED was refused are released under no description. */
@Component
class Box30Form implements TaskForm {

    private static final String REFUSED = "REFUSED";
    private static final String PARTLY = "PARTLY";

    private final Dossiers dossiers;
    private final RegisterOutcomes outcomes;
    private final Timeline timeline;

    Box30Form(Dossiers dossiers, RegisterOutcomes outcomes, Timeline timeline) {
        this.timeline = timeline;
        this.dossiers = dossiers;
        this.outcomes = outcomes;
    }

    @Override
    public String key() {
        return "userTask_decideBox30";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("box30", "ORGANIC", "IN_CONVERSION", "NOT_ORGANIC", PARTLY, REFUSED),
                Field.text("comment").when("box30", "NOT_ORGANIC", PARTLY, REFUSED));
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (!answers.is("box30", REFUSED) && isChedRefused(task)) {
            faults.add("box30", "form.decideBox30.box30.fault");
        }
    }

    private void explain(String comment, Case task) {
        if (!comment.isEmpty()) {
            timeline.add(task.reference(), "box30", Map.of("comment", comment), task.person());
        }
    }

    private boolean isChedRefused(Case task) {
        var own = dossiers.facts(task.reference());
        return dossiers.consignment(own.consignment()).stream()
                .filter(linked -> linked.type() != FormalityType.COI && linked.type() != FormalityType.CONFORMITY)
                .anyMatch(ched -> ched.status() == TracesStatus.REJECTED);
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var box30 = answers.text("box30");
        outcomes.set(task.reference(), box30);
        explain(answers.text("comment"), task);
        var conclusion =
                switch (box30) {
                    case REFUSED -> Conclusion.NOT_ACCEPTABLE;
                    case PARTLY -> Conclusion.PARTIALLY_REJECTED;
                    default -> Conclusion.ACCEPTABLE;
                };
        return Map.of("box30", box30, "conclusion", conclusion.name());
    }
}
