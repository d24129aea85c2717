package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.goods.consignments.Timeline;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Measures that were carried out, by the operator or by the post: the refusal and the timeline say so. */
@Component
class ExecutedMeasures {

    private final RecordedRefusals refusals;
    private final Timeline timeline;

    ExecutedMeasures(RecordedRefusals refusals, Timeline timeline) {
        this.refusals = refusals;
        this.timeline = timeline;
    }

    /** {@code on}: an ISO day that the form has judged. */
    void record(Case task, String on) {
        refusals.executed(task.reference(), LocalDate.parse(on));
        timeline.add(task.reference(), "measureExecuted", Map.of("date", on), task.person());
    }
}
