package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A bad result after release: what is done to find the goods again (Reg. (EU) 2017/625 art 138). */
@Component
class RecallForm implements TaskForm {

    private final Timeline timeline;

    RecallForm(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_organiseRecall";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.text("measures"));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        timeline.add(task.reference(), "recallOrganised", Map.of(), task.person());
        return Map.of();
    }
}
