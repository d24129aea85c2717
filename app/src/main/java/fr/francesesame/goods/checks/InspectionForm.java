package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Identity and physical check at the post (Reg. (EU) 2017/625 art 3(42)-(43), 2019/2130 arts 3-4): asks what was planned, and
 * nothing else.
 */
@Component
class InspectionForm implements TaskForm {

    private static final String NONE = "NONE";
    private static final String DETAINED = "DETAINED";
    private static final String PARTLY = "PARTLY";
    private static final String REFUSED = "REFUSED";

    private final RecordedFindings found;
    private final GoodsChoice goods;
    private final PlannedChecks planned;
    private final ContainerChoice containers;
    private final Absences absences;
    private final ResultWriter results;
    private final CaseDays days;
    private final HazardFields hazards;
    private final Words words;

    InspectionForm(
            RecordedFindings found,
            GoodsChoice goods,
            PlannedChecks planned,
            ContainerChoice containers,
            Absences absences,
            ResultWriter results,
            CaseDays days,
            HazardFields hazards,
            Words words) {
        this.results = results;
        this.days = days;
        this.hazards = hazards;
        this.containers = containers;
        this.absences = absences;
        this.words = words;
        this.found = found;
        this.goods = goods;
        this.planned = planned;
    }

    @Override
    public String key() {
        return "userTask_inspectGoods";
    }

    @Override
    public List<Field> fields(Case task) {
        var fields = new ArrayList<Field>();
        var open = containers.open(task.reference());
        fields.add(Field.choice("presented", presented(task, open.size())));
        fields.add(Field.day("checkedOn", days.ofCheck(task.reference()))
                .optional()
                .when("presented", "YES", PARTLY));
        fields.add(Field.text("earlyReason").optional().when("presented", "YES", PARTLY));
        if (!open.isEmpty()) {
            fields.add(Field.several("containersSeen", open).when("presented", "YES", PARTLY));
        }
        if (planned.ofSealsOnly(task.reference())) {
            fields.add(Field.choice("seals", "MATCH", "DIFFER").when("presented", "YES"));
            fields.addAll(ofIdentity());
            return fields;
        }
        fields.add(Field.choice("identityResult", "SATISFACTORY", "NOT_SATISFACTORY")
                .when("presented", "YES"));
        fields.addAll(ofIdentity());
        fields.add(Field.choice("fraud", "NO", "YES").optional().when("identityResult", "NOT_SATISFACTORY"));
        if (planned.ofAnimals(task.reference())) {
            fields.add(
                    Field.choice("welfare", "SATISFACTORY", "NOT_SATISFACTORY").when("presented", "YES"));
        }
        fields.add(physical(task).when("presented", "YES"));
        fields.add(Field.several("refusedLines", goods.of(task.reference()))
                .when("physicalResult", "PARTLY_SATISFACTORY"));
        fields.add(Field.text("physicalFinding").optional().when("presented", "YES"));
        if (hazards.isOfPlants(task.reference())) {
            fields.addAll(hazards.organism("physicalResult", "PARTLY_SATISFACTORY", "NOT_SATISFACTORY").stream()
                    .map(Field::optional)
                    .toList());
        }
        fields.add(Field.files("physicalFiles").when("presented", "YES"));
        fields.add(sampling(task).when("presented", "YES"));
        fields.add(Field.line("laboratory").when("sampling", "MONITORING", DETAINED));
        fields.add(Field.line("sampleNumber").when("sampling", "MONITORING", DETAINED));
        return fields;
    }

    private static List<Field> ofIdentity() {
        return List.of(
                Field.text("identityFinding").optional().when("presented", "YES"),
                Field.files("identityFiles").when("presented", "YES"));
    }

    /** Refusing what never comes is open to the inspector once the table of absences allows it. */
    private String[] presented(Case task, int wanted) {
        var answers = new ArrayList<>(List.of("YES", "NO"));
        if (wanted > 1) {
            answers.add(PARTLY);
        }
        if (absences.mayRefuse(task.reference())) {
            answers.add(REFUSED);
        }
        return answers.toArray(String[]::new);
    }

    /** A physical check that was not planned is still possible on suspicion. */
    private Field physical(Case task) {
        var asked = Field.choice("physicalResult", "SATISFACTORY", "PARTLY_SATISFACTORY", "NOT_SATISFACTORY");
        return planned.leavesOut(task.reference(), CheckKind.PHYSICAL) ? asked.optional() : asked;
    }

    /** Goods whose analysis is required stay until its result (Reg. (EU) 2019/1793 arts 6 and 8). */
    private Field sampling(Case task) {
        return planned.requires(task.reference(), CheckKind.LABORATORY)
                ? Field.choice("sampling", DETAINED)
                : Field.choice("sampling", NONE, "MONITORING", DETAINED);
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        judgeContainers(answers, task, faults);
        if ((answers.is("presented", "NO") || answers.is("presented", REFUSED))
                && absences.isTooEarly(task.reference())) {
            faults.add("presented", "form.inspectGoods.presented.early");
        }
        if (!answers.is("presented", "YES")) {
            return;
        }
        saidWhatIsWrong(
                "identityFinding", isBad(answers, "identityResult") || answers.is("seals", "DIFFER"), answers, faults);
        saidWhatIsWrong(
                "physicalFinding", isBad(answers, "physicalResult") || isBad(answers, "welfare"), answers, faults);
        if (isBad(answers, "physicalResult")) {
            hazards.judge(answers, faults);
        }
        if (answers.is("welfare", "NOT_SATISFACTORY") && answers.is("physicalResult", "SATISFACTORY")) {
            faults.add("physicalResult", "form.inspectGoods.welfare.fault");
        }
        if (answers.is("physicalResult", "PARTLY_SATISFACTORY")
                && goods.isEverything(task.reference(), answers.lines("refusedLines"))) {
            faults.add("refusedLines", "form.inspectGoods.refusedLines.fault");
        }
    }

    private static boolean isBad(Answers answers, String check) {
        return !answers.text(check).isEmpty() && !answers.is(check, "SATISFACTORY");
    }

    /** Each check says for itself what is wrong. */
    private static void saidWhatIsWrong(String field, boolean wrong, Answers answers, Faults faults) {
        if (wrong && answers.text(field).isEmpty()) {
            faults.add(field, "form.inspectGoods.finding.fault");
        }
    }

    /** The check is done only when every container that the inspector wanted was looked at. */
    private void judgeContainers(Answers answers, Case task, Faults faults) {
        var open = containers.open(task.reference()).size();
        var seen = answers.list("containersSeen").size();
        if (open > 0 && answers.is("presented", "YES") && seen < open) {
            faults.add("containersSeen", "form.inspectGoods.containersSeen.missing");
        }
        if (answers.is("presented", PARTLY) && seen == open) {
            faults.add("containersSeen", "form.inspectGoods.containersSeen.all");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var variables = new HashMap<String, Object>(
                Map.of("presented", true, "sampling", NONE, "sealsMatch", true, "abandoned", false));
        containers.checked(task, answers.list("containersSeen"));
        if (!answers.is("presented", "YES")) {
            variables.put("presented", false);
            variables.put("abandoned", answers.is("presented", REFUSED) && refused(task));
        } else if (planned.ofSealsOnly(task.reference())) {
            variables.put("sealsMatch", seals(answers, task));
        } else {
            variables.put("sampling", goods(answers, task));
        }
        return variables;
    }

    private boolean refused(Case task) {
        results.record(
                task,
                NewFinding.of(
                        CheckKind.IDENTITY,
                        CheckResult.NOT_SATISFACTORY,
                        words.text("form.inspectGoods.neverPresented")),
                "identityFiles");
        return true;
    }

    private boolean seals(Answers answers, Case task) {
        var match = answers.is("seals", "MATCH");
        if (match) {
            results.record(
                    task, dated(CheckKind.IDENTITY, "SATISFACTORY", "identityFinding", answers, task), "identityFiles");
        } else {
            results.sealsDiffer(task, answers.text("identityFinding"), "identityFiles");
        }
        return match;
    }

    private String goods(Answers answers, Case task) {
        var identity = dated(CheckKind.IDENTITY, answers.text("identityResult"), "identityFinding", answers, task);
        results.record(task, identity, "identityFiles");
        if (identity.result() == CheckResult.NOT_SATISFACTORY && answers.is("fraud", "YES")) {
            results.suspectFraud(task, identity);
        }
        if (!answers.text("physicalResult").isEmpty()) {
            physical(answers, task);
        }
        var sampling = answers.text("sampling");
        if (!sampling.equals(NONE)) {
            found.sampled(
                    task,
                    new RecordedFindings.Sample(
                            sampling, answers.text("laboratory"), answers.text("sampleNumber"), day(answers, task)));
        }
        return sampling;
    }

    private void physical(Answers answers, Case task) {
        var partly = answers.is("physicalResult", "PARTLY_SATISFACTORY");
        var finding = dated(CheckKind.PHYSICAL, answers.text("physicalResult"), "physicalFinding", answers, task)
                .lines(partly ? answers.lines("refusedLines") : List.of())
                .hazard(isBad(answers, "physicalResult") ? hazards.of(answers) : Hazard.NONE);
        results.record(task, finding, "physicalFiles");
    }

    private NewFinding dated(CheckKind kind, String result, String words, Answers answers, Case task) {
        var early = answers.text("earlyReason");
        return NewFinding.of(kind, CheckResult.valueOf(result), answers.text(words))
                .on(day(answers, task), early.isEmpty() ? null : early);
    }

    private LocalDate day(Answers answers, Case task) {
        var typed = answers.text("checkedOn");
        return typed.isEmpty() ? days.today(task.reference()) : LocalDate.parse(typed);
    }
}
