package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The documentary check (Reg. (EU) 2017/625 art 3(41), 2019/2130 art 2); whatever is wrong has to be said. */
@Component
class DocumentaryForm implements TaskForm {

    private final ResultWriter results;
    private final PlannedChecks planned;
    private final ContainerChoice choice;

    DocumentaryForm(ResultWriter results, PlannedChecks planned, ContainerChoice choice) {
        this.choice = choice;
        this.results = results;
        this.planned = planned;
    }

    @Override
    public String key() {
        return "userTask_checkDocuments";
    }

    @Override
    public List<Field> fields(Case task) {
        var fields = new ArrayList<Field>();
        if (planned.needsCertificateAndAnalysis(task.reference())) {
            fields.add(Field.choice("certificateAndAnalysis", "YES", "NO"));
        }
        fields.add(Field.choice("documentaryResult", "SATISFACTORY", "CORRECTABLE", "NOT_SATISFACTORY"));
        fields.add(Field.text("comment").when("documentaryResult", "CORRECTABLE", "NOT_SATISFACTORY"));
        fields.add(Field.choice("fraud", "NO", "YES").optional().when("documentaryResult", "NOT_SATISFACTORY"));
        fields.add(Field.text("remark").optional().when("documentaryResult", "SATISFACTORY"));
        var all = choice.of(task.reference());
        if (all.size() > 1 && planned.wantsPresence(task.reference())) {
            fields.add(Field.several("containers", all).optional().when("documentaryResult", "SATISFACTORY"));
        }
        fields.add(Field.files("files"));
        return fields;
    }

    /** Without certificate and analysis of the same identification code goods of annex II stay out (2019/1793 arts 9-11). */
    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.is("certificateAndAnalysis", "NO") && answers.is("documentaryResult", "SATISFACTORY")) {
            faults.add("documentaryResult", "form.checkDocuments.certificateAndAnalysis.fault");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var result = CheckResult.valueOf(answers.text("documentaryResult"));
        var comment = answers.text(result == CheckResult.SATISFACTORY ? "remark" : "comment");
        if (result == CheckResult.SATISFACTORY) {
            choice.name(task, answers.list("containers"));
        }
        var finding = NewFinding.of(CheckKind.DOCUMENTARY, result, comment);
        results.record(task, finding, "files");
        if (result == CheckResult.NOT_SATISFACTORY && answers.is("fraud", "YES")) {
            results.suspectFraud(task, finding);
        }
        return Map.of("documentaryResult", result.name());
    }
}
