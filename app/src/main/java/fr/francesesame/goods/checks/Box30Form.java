package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Box 30 of a COI, once the CHEDs of the same goods are decided. */
@Component
class Box30Form implements TaskForm {

    private final Box30 box30;
    private final Timeline timeline;

    Box30Form(Box30 box30, Timeline timeline) {
        this.box30 = box30;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_decideBox30";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                box30.field(), Field.text("comment").when(Box30.NAME, Box30.NOT_ORGANIC, Box30.PARTLY, Box30.REFUSED));
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        box30.judge(answers, task.reference(), faults, "form.decideBox30.box30.fault");
    }

    private void explain(String comment, Case task) {
        if (!comment.isEmpty()) {
            timeline.add(task.reference(), "box30", Map.of("comment", comment), task.person());
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var conclusion = box30.settle(answers, task.reference());
        explain(answers.text("comment"), task);
        return Map.of("box30", answers.text(Box30.NAME), "conclusion", conclusion.name());
    }
}
