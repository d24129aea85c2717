package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What becomes of goods that do not conform, once the operator has proposed something (Reg. (EU) 2023/2430 art 10(3)). */
@Component
class PuttingRightForm implements TaskForm {

    private static final String REFUSED = "REFUSED";

    private final Timeline timeline;

    PuttingRightForm(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_assessPuttingRight";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("plan", "RECHECK", "OTHER_USE", REFUSED),
                Field.text("comment").when("plan", REFUSED));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var plan = answers.text("plan");
        if (plan.equals(REFUSED)) {
            refuse(task, answers.text("comment"));
        } else {
            timeline.add(task.reference(), "puttingRight." + plan, Map.of(), task.person());
        }
        return Map.of("plan", plan);
    }

    private void refuse(Case task, String reason) {
        timeline.add(task.reference(), "puttingRight.refusedFor", Map.of("comment", reason), task.person());
    }
}
