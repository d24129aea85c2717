package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notice below the minimum: the inspector accepts it or has the goods detained (2017/625 art 66(6), 2019/1013 art 1). */
@Component
class LateNotificationForm implements TaskForm {

    private final Timeline timeline;

    LateNotificationForm(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_assessLateNotification";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("decision", "ACCEPT", "DETAIN"),
                Field.text("comment").optional());
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var decision = answers.text("decision");
        timeline.add(task.reference(), "lateNotification." + decision, Map.of(), task.person());
        return Map.of("lateNotification", decision);
    }
}
