package fr.francesesame.checks;

import fr.francesesame.consignments.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Goods authorised to go on have arrived where they were to go. */
@Component
class ArrivalForm implements TaskForm {

    private final Timeline timeline;

    ArrivalForm(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_recordArrival";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.day("arrivedOn"), Field.line("place"));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var day = Map.of("date", answers.text("arrivedOn"));
        timeline.add(task.reference(), "arrivalRecorded", day, task.person());
        return Map.of();
    }
}
