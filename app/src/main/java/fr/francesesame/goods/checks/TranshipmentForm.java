package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long goods stay in transhipment: within the limit they are not checked (Reg. (EU) 2019/2124 art 13). */
@Component
class TranshipmentForm implements TaskForm {

    @Override
    public String key() {
        return "userTask_assessTranshipment";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("stay", "WITHIN", "LONGER"), Field.text("comment").optional());
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        return Map.of("stayWithinLimit", answers.is("stay", "WITHIN"));
    }
}
