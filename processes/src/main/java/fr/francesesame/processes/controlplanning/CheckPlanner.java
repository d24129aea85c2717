package fr.francesesame.processes.controlplanning;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.RequiredChecks;
import fr.francesesame.decisions.RequiredChecks.Selection;
import fr.francesesame.processes.ports.Checks.Planned;
import fr.francesesame.processes.ports.Checks.Rate;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Draws.Draw;
import fr.francesesame.terms.CheckKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row of the law that asks for a check is enough for the consignment. */
@Component
class CheckPlanner {

    private final CheckDraws draws;
    private final RequiredChecks table;

    CheckPlanner(CheckDraws draws, RequiredChecks table) {
        this.draws = draws;
        this.table = table;
    }

    /** Once per row of the law and kind of check; a draw stands, and is read again when the checks are decided. */
    void draw(Dossiers.Facts facts, List<Rate> rates) {
        rates.forEach(rate -> {
            draws.physical(facts, rate);
            draws.identity(facts, rate);
        });
    }

    /** Goods that no row subjects to a check leave the documents to be looked at. */
    CheckPlan plan(Dossiers.Facts facts, List<Rate> rates) {
        var choices = Arrays.stream(CheckKind.values())
                .map(kind -> rates.stream()
                        .map(rate -> choose(facts, kind, rate))
                        .max(STRICTEST)
                        .orElseGet(() -> unrated(facts, kind)))
                .filter(choice -> choice.kind() != CheckKind.LABORATORY || choice.isRequired())
                .toList();
        return new CheckPlan(
                choices.stream().map(Choice::planned).toList(),
                choices.stream().map(choice -> choice.decided().explanation()).toList());
    }

    private Choice choose(Dossiers.Facts facts, CheckKind kind, Rate rate) {
        var ofIdentity = kind == CheckKind.IDENTITY;
        var draw = ofIdentity ? draws.identity(facts, rate) : draws.physical(facts, rate);
        return ask(facts, kind, selection(facts, draw), ofIdentity ? rate.identity() : rate.physical(), draw);
    }

    private Choice unrated(Dossiers.Facts facts, CheckKind kind) {
        return ask(facts, kind, Selection.NOT_DRAWN, BigDecimal.ZERO, null);
    }

    private Choice ask(
            Dossiers.Facts facts, CheckKind kind, Selection selection, BigDecimal rate, @Nullable Draw draw) {
        var asked = new RequiredChecks.Facts(kind, facts.type(), selection, facts.purpose(), rate);
        return new Choice(kind, table.of(asked), kind == CheckKind.DOCUMENTARY ? null : draw);
    }

    private static Selection selection(Dossiers.Facts facts, Draw draw) {
        return facts.selectedByTraces()
                .map(selected -> selected ? Selection.TRACES_YES : Selection.TRACES_NO)
                .orElse(draw.selected() ? Selection.DRAWN : Selection.NOT_DRAWN);
    }

    private static final Comparator<Choice> STRICTEST = Comparator.comparing(Choice::isRequired)
            .thenComparing(choice ->
                    choice.draw() == null ? BigDecimal.ZERO : choice.draw().rate());

    private record Choice(CheckKind kind, Decided<Boolean> decided, @Nullable Draw draw) {

        boolean isRequired() {
            return decided.outcome();
        }

        Planned planned() {
            var why = decided.explanation();
            return new Planned(kind, decided.outcome(), why.reason(), why.legalBasis(), draw);
        }
    }
}
