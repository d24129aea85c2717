package fr.francesesame.processes.controlplanning;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.processes.ports.Checks.Planned;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckLevel;
import java.util.List;

/** The checks of a consignment, required or not, with the answers of the table that led to them. */
record CheckPlan(List<Planned> checks, List<Explanation> explanations) {

    CheckLevel level() {
        if (requires(CheckKind.PHYSICAL)) {
            return CheckLevel.FULL;
        }
        return requires(CheckKind.IDENTITY) ? CheckLevel.IDENTITY : CheckLevel.REDUCED;
    }

    private boolean requires(CheckKind kind) {
        return checks.stream().anyMatch(check -> check.kind() == kind && check.required());
    }
}
