package fr.francesesame.checks;

import fr.francesesame.consignments.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The measure ordered by the refusal has been carried out (Reg. (EU) 2017/625 art 69(1)). */
@Component
class ExecutionForm implements TaskForm {

    private final Timeline timeline;

    ExecutionForm(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_recordExecution";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.day("executedOn"), Field.text("how"));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var day = Map.of("date", answers.text("executedOn"));
        timeline.add(task.reference(), "measureExecuted", day, task.person());
        return Map.of();
    }
}
