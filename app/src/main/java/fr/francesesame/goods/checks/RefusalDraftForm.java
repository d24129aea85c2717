package fr.francesesame.goods.checks;

import fr.francesesame.decisions.RefusalGrounds;
import fr.francesesame.decisions.RefusalGrounds.Ground;
import fr.francesesame.decisions.RefusalGrounds.Names;
import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.checks.Refusals.Refusal;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final RecordedRefusals refusals;
    private final RecordedFindings found;
    private final GoodsChoice goods;
    private final Dossiers dossiers;
    private final HazardFields hazards;
    private final RefusalGrounds grounds;

    RefusalDraftForm(
            RecordedRefusals refusals,
            RecordedFindings found,
            GoodsChoice goods,
            Dossiers dossiers,
            HazardFields hazards,
            RefusalGrounds grounds) {
        this.hazards = hazards;
        this.grounds = grounds;
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
        var known = grounds.of(type).outcome();
        return Stream.of(
                        Stream.of(
                                Field.choice("measure", MEASURES.getOrDefault(type, OTHER_MEASURES)),
                                Field.several(
                                        "reasons",
                                        known.stream()
                                                .map(RefusalDraftForm::reason)
                                                .toList())),
                        named(known).stream(),
                        Stream.of(
                                Field.choice("scope", "WHOLE", "LINES"),
                                Field.several("lines", goods.of(task.reference()))
                                        .when("scope", "LINES"),
                                Field.text("motivation"),
                                Field.choice("urgent", "NO", "YES"),
                                Field.text("urgencyReason").when("urgent", "YES")))
                .flatMap(fields -> fields)
                .toList();
    }

    /** What the grounds of such a formality are not complete without. */
    private List<Field> named(List<Ground> known) {
        var organisms = codes(known, Names.ORGANISM);
        var substances = codes(known, Names.SUBSTANCE);
        return Stream.concat(
                        organisms.length == 0 ? Stream.of() : hazards.organism("reasons", organisms).stream(),
                        substances.length == 0 ? Stream.of() : hazards.substance("reasons", substances).stream())
                .toList();
    }

    private static String[] codes(List<Ground> known, Names names) {
        return known.stream()
                .filter(ground -> ground.names() == names)
                .map(Ground::code)
                .toArray(String[]::new);
    }

    @Override
    public Map<String, Object> proposed(Case task) {
        var refused = refusedAtTheCheck(task.reference());
        var proposed = new HashMap<>(hazards.proposed(found.hazard(task.reference())));
        proposed.put("scope", refused.isEmpty() ? "WHOLE" : "LINES");
        proposed.put("urgent", "NO");
        if (!refused.isEmpty()) {
            proposed.put("lines", refused);
        }
        return proposed;
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
        if (isNamed(answers, task)) {
            hazards.judge(answers, faults);
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
                answers.text("motivation"),
                isNamed(answers, task) ? hazards.of(answers) : Hazard.NONE);
        refusals.draft(task, refusal, urgent ? answers.text("urgencyReason") : null);
        var conclusion = part ? Conclusion.PARTIALLY_REJECTED : Conclusion.NOT_ACCEPTABLE;
        if (urgent) {
            refusals.decide(task, conclusion, refusal.lines(), answers.text("urgencyReason"));
        }
        return Map.of("urgent", urgent, "conclusion", conclusion.name());
    }

    /** An organism or substance that the chosen grounds do not speak of counts for nothing. */
    private boolean isNamed(Answers answers, Case task) {
        return grounds.of(dossiers.facts(task.reference()).type()).outcome().stream()
                .anyMatch(ground -> ground.names() != Names.NOTHING
                        && answers.list("reasons").contains(ground.code()));
    }

    private static Option reason(Ground ground) {
        return new Option(ground.code(), null, ground.family());
    }
}
