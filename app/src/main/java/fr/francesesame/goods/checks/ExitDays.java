package fr.francesesame.goods.checks;

import fr.francesesame.decisions.MovementLimit;
import fr.francesesame.foundation.taskforms.Days;
import fr.francesesame.foundation.taskforms.Days.Bound;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import org.springframework.stereotype.Component;

/** Until which day goods that go on may be on their way, by the table of movements. */
@Component
class ExitDays {

    private final Dossiers dossiers;
    private final MovementLimit limits;
    private final CaseDays cases;

    ExitDays(Dossiers dossiers, MovementLimit limits, CaseDays cases) {
        this.dossiers = dossiers;
        this.limits = limits;
        this.cases = cases;
    }

    Days of(Reference reference) {
        var facts = dossiers.facts(reference);
        var today = cases.today(reference);
        var longest = limits.of(facts.status(), facts.purpose()).outcome();
        return Days.between(Bound.today(today), new Bound(today.plusDays(longest.toDays()), "checks.bound.exit"));
    }
}
