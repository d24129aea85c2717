package fr.francesesame.goods.checks;

import fr.francesesame.decisions.RefusalGrounds;
import fr.francesesame.decisions.RefusalGrounds.Names;
import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The laboratory's answer on a sample; a bad one names the organism, or the substance with its value and limit. */
@Component
class AnalysisForm implements TaskForm {

    private static final String RESULT = "laboratoryResult";
    private static final String BAD = "NOT_SATISFACTORY";

    private final ResultWriter results;
    private final CaseDays days;
    private final HazardFields hazards;
    private final Dossiers dossiers;
    private final RefusalGrounds grounds;

    AnalysisForm(ResultWriter results, CaseDays days, HazardFields hazards, Dossiers dossiers, RefusalGrounds grounds) {
        this.results = results;
        this.days = days;
        this.hazards = hazards;
        this.dossiers = dossiers;
        this.grounds = grounds;
    }

    @Override
    public String key() {
        return "userTask_recordAnalysis";
    }

    @Override
    public List<Field> fields(Case task) {
        return Stream.of(
                        Stream.of(
                                Field.choice(RESULT, "SATISFACTORY", BAD),
                                Field.day("analysedOn", days.sinceSample(task.reference()))),
                        hazard(task).stream(),
                        Stream.of(Field.text("comment").when(RESULT, BAD), Field.files("files")))
                .flatMap(fields -> fields)
                .toList();
    }

    private List<Field> hazard(Case task) {
        return switch (names(task)) {
            case ORGANISM -> hazards.organism(RESULT, BAD);
            case SUBSTANCE -> hazards.substance(RESULT, BAD);
            case NOTHING -> List.of();
        };
    }

    /** What an analysis of such goods looks for. */
    private Names names(Case task) {
        return grounds.of(dossiers.facts(task.reference()).type()).outcome().stream()
                .filter(ground -> ground.family().equals("laboratory"))
                .map(RefusalGrounds.Ground::names)
                .findFirst()
                .orElse(Names.NOTHING);
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.is(RESULT, BAD)) {
            hazards.judge(answers, faults);
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var result = CheckResult.valueOf(answers.text(RESULT));
        var bad = result == CheckResult.NOT_SATISFACTORY;
        var finding = NewFinding.of(CheckKind.LABORATORY, result, bad ? answers.text("comment") : "")
                .hazard(bad ? hazards.of(answers) : Hazard.NONE)
                .on(LocalDate.parse(answers.text("analysedOn")), null);
        results.record(task, finding, "files");
        return Map.of(RESULT, result.name());
    }
}
