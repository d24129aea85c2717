package fr.francesesame.processes.plant;

import fr.francesesame.decisions.CheckLevel;
import fr.francesesame.decisions.CheckLevel.Level;
import fr.francesesame.decisions.CheckLevel.Selection;
import fr.francesesame.decisions.Decided;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.plant.LineFrequencies.GoodsFrequency;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Draws;
import fr.francesesame.processes.ports.Draws.Draw;
import fr.francesesame.terms.CheckKind;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One row of the annex that asks for the full check is enough for the consignment (one rate for identity and physical checks). */
@Component
class DecideCheckLevel implements JavaDelegate {

    private static final String EVERY_CONSIGNMENT = "Chaque envoi fait l'objet d'un contrôle documentaire.";
    private static final String DOCUMENTARY_LAW = "Règlement (UE) 2017/625, article 49, paragraphe 1";

    private final LineFrequencies frequencies;
    private final Dossiers dossiers;
    private final Draws draws;
    private final Checks checks;
    private final CheckLevel table;

    DecideCheckLevel(LineFrequencies frequencies, Dossiers dossiers, Draws draws, Checks checks, CheckLevel table) {
        this.frequencies = frequencies;
        this.dossiers = dossiers;
        this.draws = draws;
        this.checks = checks;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        var strictest = frequencies.of(reference).stream()
                .map(goods -> decide(facts, goods))
                .max(Comparator.comparing((Choice choice) -> choice.level().outcome())
                        .thenComparing(choice -> choice.draw().rate()))
                .orElseThrow(() -> new IllegalStateException("a CHED without goods lines has no check level"));
        dossiers.explained(reference, strictest.level().explanation());
        checks.planned(reference, plan(strictest));
        Variable.CHECK_LEVEL.set(execution, strictest.level().outcome().name());
    }

    private Choice decide(Dossiers.Facts facts, GoodsFrequency goods) {
        var draw = draws.draw(facts.reference(), facts.post(), goods.row(), goods.rate());
        var selection = facts.selectedByTraces()
                .map(selected -> selected ? Selection.TRACES_YES : Selection.TRACES_NO)
                .orElse(draw.selected() ? Selection.DRAWN : Selection.NOT_DRAWN);
        var asked = new CheckLevel.Facts(facts.type().name(), facts.purpose().name(), goods.rate(), selection);
        return new Choice(table.decide(asked), draw);
    }

    private static List<Checks.Planned> plan(Choice choice) {
        var why = choice.level().explanation();
        var full = choice.level().outcome() == Level.FULL;
        return List.of(
                new Checks.Planned(CheckKind.DOCUMENTARY, true, EVERY_CONSIGNMENT, DOCUMENTARY_LAW, null),
                new Checks.Planned(CheckKind.IDENTITY, full, why.reason(), why.legalBasis(), choice.draw()),
                new Checks.Planned(CheckKind.PHYSICAL, full, why.reason(), why.legalBasis(), choice.draw()));
    }

    private record Choice(Decided<Level> level, Draw draw) {}
}
