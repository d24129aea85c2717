package fr.francesesame.checks;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The documentary check (Reg. (EU) 2017/625 art 3(41), 2019/2130 art 2); whatever is wrong has to be said. */
@Component
class DocumentaryForm implements TaskForm {

    private final FindingBook found;

    DocumentaryForm(FindingBook found) {
        this.found = found;
    }

    @Override
    public String key() {
        return "userTask_checkDocuments";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("documentaryResult", "SATISFACTORY", "CORRECTABLE", "NOT_SATISFACTORY"),
                Field.text("comment").when("documentaryResult", "CORRECTABLE", "NOT_SATISFACTORY"),
                Field.text("remark").optional().when("documentaryResult", "SATISFACTORY"));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var result = CheckResult.valueOf(answers.text("documentaryResult"));
        var comment = answers.text(result == CheckResult.SATISFACTORY ? "remark" : "comment");
        found.add(task, CheckKind.DOCUMENTARY, result, comment.isEmpty() ? null : comment);
        return Map.of("documentaryResult", result.name());
    }
}
