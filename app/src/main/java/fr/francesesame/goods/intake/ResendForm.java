package fr.francesesame.goods.intake;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The task of formalities that came to it under a former diagram, which knew no other way than to send the same decision again: the inspector
 * reads why the register refuses it and has that mended where it lies. Whatever is decided in the register itself meanwhile ends the task.
 */
@Component
class ResendForm implements TaskForm {

    private final Timeline timeline;

    ResendForm(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_resendDecision";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.choice("next", "RESEND"), Field.text("comment").optional());
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        timeline.add(task.reference(), "decisionResent", Map.of(), task.person());
        return Map.of();
    }
}
