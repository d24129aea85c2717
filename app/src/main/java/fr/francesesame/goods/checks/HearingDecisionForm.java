package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.terms.Conclusion;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The decision once the operator has been heard, or has let the time pass. */
@Component
class HearingDecisionForm implements TaskForm {

    private final RecordedRefusals refusals;
    private final GoodsChoice goods;

    HearingDecisionForm(RecordedRefusals refusals, GoodsChoice goods) {
        this.refusals = refusals;
        this.goods = goods;
    }

    @Override
    public String key() {
        return "userTask_decideAfterHearing";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("decision", "NOT_ACCEPTABLE", "PARTIALLY_REJECTED", "ACCEPTABLE"),
                Field.several("lines", goods.of(task.reference())).when("decision", "PARTIALLY_REJECTED"),
                Field.text("motivation"));
    }

    @Override
    public Map<String, Object> proposed(Case task) {
        var lines = refusals.of(task.reference()).map(Refusals.Refusal::lines).orElse(List.of());
        return lines.isEmpty()
                ? Map.of()
                : Map.of("lines", lines.stream().map(String::valueOf).toList());
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.is("decision", "PARTIALLY_REJECTED")
                && goods.isEverything(task.reference(), answers.lines("lines"))) {
            faults.add("lines", "form.decideAfterHearing.lines.fault");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var decision = Conclusion.valueOf(answers.text("decision"));
        var lines = decision == Conclusion.PARTIALLY_REJECTED ? answers.lines("lines") : List.<Integer>of();
        refusals.decide(task, decision, lines, answers.text("motivation"));
        return Map.of("conclusion", decision.name());
    }
}
