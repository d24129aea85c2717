package fr.francesesame.checks;

import fr.francesesame.taskforms.Answers;
import fr.francesesame.taskforms.Case;
import fr.francesesame.taskforms.Field;
import fr.francesesame.taskforms.TaskForm;
import fr.francesesame.taskforms.Words;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The laboratory's answer on a sample. */
@Component
class AnalysisForm implements TaskForm {

    private final FindingBook found;
    private final IntensificationBook raised;
    private final Words words;

    AnalysisForm(FindingBook found, IntensificationBook raised, Words words) {
        this.found = found;
        this.raised = raised;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_recordAnalysis";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("laboratoryResult", "SATISFACTORY", "NOT_SATISFACTORY"),
                Field.day("analysedOn"),
                Field.text("comment").when("laboratoryResult", "NOT_SATISFACTORY"));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var result = CheckResult.valueOf(answers.text("laboratoryResult"));
        var comment = answers.text("comment");
        found.add(task, CheckKind.LABORATORY, result, comment.isEmpty() ? null : comment);
        if (result == CheckResult.NOT_SATISFACTORY) {
            raised.raise(task.reference(), words.text("checks.raised.byAnalysis", comment), task.person());
        }
        return Map.of("laboratoryResult", result.name());
    }
}
