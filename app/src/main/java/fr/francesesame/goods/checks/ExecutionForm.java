package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import java.util.List;
import java.util.Map;

/** The day on which an ordered measure was carried out, and by what it is proved. */
class ExecutionForm implements TaskForm {

    private static final String DAY = "executedOn";

    private final String key;
    private final ExecutedMeasures measures;
    private final CaseDays days;

    ExecutionForm(String key, ExecutedMeasures measures, CaseDays days) {
        this.key = key;
        this.measures = measures;
        this.days = days;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.day(DAY, days.sinceDecision(task.reference())), Field.text("how"));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        measures.record(task, answers.text(DAY));
        return Map.of();
    }
}
