package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.consignments.Timeline;
import java.util.List;
import java.util.Map;

/** A form that asks for a day and a few words, and writes the day into the timeline under {@code fact}. */
class DayAndWordsForm implements TaskForm {

    private final Timeline timeline;
    private final CaseDays days;
    private final String key;
    private final String day;
    private final Field words;
    private final String fact;

    DayAndWordsForm(Timeline timeline, CaseDays days, String key, String day, Field words, String fact) {
        this.timeline = timeline;
        this.days = days;
        this.key = key;
        this.day = day;
        this.words = words;
        this.fact = fact;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.day(day, days.sinceDecision(task.reference())), words);
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        timeline.add(task.reference(), fact, Map.of("date", answers.text(day)), task.person());
        return Map.of();
    }
}
