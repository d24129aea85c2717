package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A measure that the operator has not executed in time, executed by the post and charged to him (Reg. (EU) 2017/625 arts 66(7) and 69). */
@Component
class EnforcementForm implements TaskForm {

    private static final String ADMINISTRATION = "ADMINISTRATION";

    private final ExecutedMeasures measures;
    private final Timeline timeline;
    private final CaseDays days;

    EnforcementForm(ExecutedMeasures measures, Timeline timeline, CaseDays days) {
        this.measures = measures;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String key() {
        return "userTask_enforceMeasure";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.day("executedOn", days.sinceRefusal(task.reference())),
                Field.text("how"),
                Field.choice("by", ADMINISTRATION, "OPERATOR"),
                Field.line("costs").when("by", ADMINISTRATION));
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.is("by", ADMINISTRATION) && !euros(answers).matches("[1-9]\\d{0,8}(\\.\\d{1,2})?|0\\.\\d{1,2}")) {
            faults.add("costs", "form.enforceMeasure.costs.fault");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var advanced = answers.is("by", ADMINISTRATION);
        measures.record(task, answers.text("executedOn"));
        if (advanced) {
            timeline.add(task.reference(), "costsCharged", Map.of("costs", written(euros(answers))), task.person());
        }
        return Map.of("costsAdvanced", advanced);
    }

    /** As the French write an amount: {@code 1 234,50}. */
    private static String written(String euros) {
        var format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(2);
        return format.format(new BigDecimal(euros));
    }

    private static String euros(Answers answers) {
        return answers.text("costs").replace(',', '.').replaceAll("[\\s\\u00a0\\u202f€]", "");
    }
}
