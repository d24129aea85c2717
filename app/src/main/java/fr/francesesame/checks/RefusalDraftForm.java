package fr.francesesame.checks;

import fr.francesesame.checks.Refusals.Refusal;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.taskforms.Answers;
import fr.francesesame.taskforms.Case;
import fr.francesesame.taskforms.Faults;
import fr.francesesame.taskforms.Field;
import fr.francesesame.taskforms.Field.Option;
import fr.francesesame.taskforms.TaskForm;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The draft of a refusal that the operator may answer, unless the danger is urgent (Reg. (EU) 2017/625 art 66(3)). */
@Component
class RefusalDraftForm implements TaskForm {

    private static final Map<FormalityType, String[]> MEASURES = Map.of(
            FormalityType.CHED_A, new String[] {"REDISPATCHING", "SLAUGHTER", "EUTHANASIA", "DESTRUCTION"},
            FormalityType.CHED_P,
                    new String[] {"DESTRUCTION", "REDISPATCHING", "SPECIAL_TREATMENT", "USE_FOR_OTHER_PURPOSES"},
            FormalityType.CHED_D,
                    new String[] {"DESTRUCTION", "REDISPATCHING", "SPECIAL_TREATMENT", "USE_FOR_OTHER_PURPOSES"},
            FormalityType.CHED_PP,
                    new String[] {
                        "TREATMENT",
                        "ENTRY_REFUSAL",
                        "QUARANTINE",
                        "DESTRUCTION",
                        "REDISPATCHING",
                        "INDUSTRIAL_PROCESSING",
                        "OTHER"
                    });
    private static final String[] OTHER_MEASURES = {"ENTRY_REFUSAL", "REDISPATCHING", "DESTRUCTION", "OTHER"};
    private static final List<Option> REASONS = List.of(
            reason("MISSING_CERTIFICATE", "documentary"),
            reason("PROHIBITED_PRODUCT", "origin"),
            reason("FAILED_IDENTITY_CHECK", "identity"),
            reason("PRESENCE_OF_HARMFUL_ORGANISM", "physical"),
            reason("FAILED_PHYSICAL_CHECK", "physical"),
            reason("UNSUITABLE_MEANS_TRANSPORT", "physical"),
            reason("LABORATORY", "laboratory"),
            reason("ANIMAL_WELFARE", "welfare"),
            reason("ORGANIC_RULES", "organic"),
            reason("INVASIVE_ALIEN_SPECIES", "invasive"),
            reason("OTHER", "other"));

    private final RefusalBook refusals;
    private final FindingBook found;
    private final GoodsChoice goods;
    private final Dossiers dossiers;

    RefusalDraftForm(RefusalBook refusals, FindingBook found, GoodsChoice goods, Dossiers dossiers) {
        this.refusals = refusals;
        this.found = found;
        this.goods = goods;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "userTask_draftRefusal";
    }

    @Override
    public List<Field> fields(Case task) {
        var type = dossiers.facts(task.reference()).type();
        return List.of(
                Field.choice("measure", MEASURES.getOrDefault(type, OTHER_MEASURES)),
                Field.several("reasons", REASONS),
                Field.choice("scope", "WHOLE", "LINES"),
                Field.several("lines", goods.of(task.reference())).when("scope", "LINES"),
                Field.text("motivation"),
                Field.choice("urgent", "NO", "YES"),
                Field.text("urgencyReason").when("urgent", "YES"));
    }

    @Override
    public Map<String, Object> proposed(Case task) {
        var refused = refusedAtTheCheck(task.reference());
        return refused.isEmpty()
                ? Map.of("scope", "WHOLE", "urgent", "NO")
                : Map.of("scope", "LINES", "urgent", "NO", "lines", refused);
    }

    private List<String> refusedAtTheCheck(Reference reference) {
        return found.latest(reference).stream()
                .filter(finding -> finding.kind() == CheckKind.PHYSICAL && !finding.superseded())
                .flatMap(finding -> finding.lines().stream().map(String::valueOf))
                .toList();
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.is("scope", "LINES") && goods.isEverything(task.reference(), answers.lines("lines"))) {
            faults.add("lines", "form.draftRefusal.lines.fault");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var part = answers.is("scope", "LINES");
        var urgent = answers.is("urgent", "YES");
        var refusal = new Refusal(
                answers.text("measure"),
                answers.list("reasons"),
                part ? answers.lines("lines") : List.of(),
                urgent,
                answers.text("motivation"));
        refusals.draft(task, refusal, urgent ? answers.text("urgencyReason") : null);
        var conclusion = part ? Conclusion.PARTIALLY_REJECTED : Conclusion.NOT_ACCEPTABLE;
        return Map.of("urgent", urgent, "conclusion", conclusion.name());
    }

    private static Option reason(String code, String group) {
        return new Option(code, null, group);
    }
}
