package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.consignments.Qualifications;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Goods notified for a purpose that no list knows: the inspector says which one it is; the register and customs hear of that one. */
@Component
class PurposeForm implements TaskForm {

    private final Qualifications qualifications;
    private final Timeline timeline;
    private final Words words;

    PurposeForm(Qualifications qualifications, Timeline timeline, Words words) {
        this.qualifications = qualifications;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_qualifyPurpose";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.select("purpose", purposes()));
    }

    private List<Option> purposes() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose != Purpose.OTHER)
                .map(purpose -> new Option(purpose.name(), words.name("checks.purpose", purpose.name()), null))
                .toList();
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var purpose = answers.text("purpose");
        qualifications.purpose(task.reference(), Purpose.valueOf(purpose), task.person());
        timeline.add(
                task.reference(),
                "purposeQualified",
                Map.of("purpose", words.name("checks.purpose", purpose)),
                task.person());
        return Map.of("purpose", purpose);
    }
}
