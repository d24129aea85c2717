package fr.francesesame.checks;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Identity and physical check at the post (Reg. (EU) 2017/625 art 3(42)-(43), 2019/2130 arts 3-4). */
@Component
class InspectionForm implements TaskForm {

    private static final String NONE = "NONE";

    private final FindingBook found;
    private final GoodsChoice goods;

    InspectionForm(FindingBook found, GoodsChoice goods) {
        this.found = found;
        this.goods = goods;
    }

    @Override
    public String key() {
        return "userTask_inspectGoods";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("presented", "YES", "NO"),
                Field.choice("identityResult", "SATISFACTORY", "NOT_SATISFACTORY")
                        .when("presented", "YES"),
                Field.choice("physicalResult", "SATISFACTORY", "PARTLY_SATISFACTORY", "NOT_SATISFACTORY")
                        .when("presented", "YES"),
                Field.several("refusedLines", goods.of(task.reference())).when("physicalResult", "PARTLY_SATISFACTORY"),
                Field.text("finding").optional().when("presented", "YES"),
                Field.choice("sampling", NONE, "MONITORING", "DETAINED").when("presented", "YES"),
                Field.line("laboratory").when("sampling", "MONITORING", "DETAINED"),
                Field.line("sampleNumber").when("sampling", "MONITORING", "DETAINED"));
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.is("presented", "NO")) {
            return;
        }
        var clean = answers.is("identityResult", "SATISFACTORY") && answers.is("physicalResult", "SATISFACTORY");
        if (!clean && answers.text("finding").isEmpty()) {
            faults.add("finding", "form.inspectGoods.finding.fault");
        }
        if (answers.is("physicalResult", "PARTLY_SATISFACTORY")
                && goods.isEverything(task.reference(), answers.lines("refusedLines"))) {
            faults.add("refusedLines", "form.inspectGoods.refusedLines.fault");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        if (answers.is("presented", "NO")) {
            return Map.of("presented", false, "sampling", NONE);
        }
        var finding = answers.text("finding");
        found.add(task, CheckKind.IDENTITY, CheckResult.valueOf(answers.text("identityResult")), finding);
        var physical = CheckResult.valueOf(answers.text("physicalResult"));
        var lines = physical == CheckResult.PARTLY_SATISFACTORY ? answers.lines("refusedLines") : List.<Integer>of();
        found.add(task, CheckKind.PHYSICAL, physical, finding, lines);
        var sampling = answers.text("sampling");
        if (!sampling.equals(NONE)) {
            found.sampled(task, sampling, answers.text("laboratory"), answers.text("sampleNumber"));
        }
        return Map.of("presented", true, "sampling", sampling);
    }
}
