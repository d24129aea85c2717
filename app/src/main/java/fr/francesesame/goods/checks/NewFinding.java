package fr.francesesame.goods.checks;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding to be written down; {@code on}: the day of the check, {@code early}: why it came before what was announced. */
record NewFinding(
        CheckKind kind,
        CheckResult result,
        @Nullable String comment,
        List<Integer> lines,
        Hazard hazard,
        @Nullable LocalDate on,
        @Nullable String early) {

    static NewFinding of(CheckKind kind, CheckResult result, String comment) {
        return new NewFinding(kind, result, comment.isEmpty() ? null : comment, List.of(), Hazard.NONE, null, null);
    }

    NewFinding lines(List<Integer> concerned) {
        return new NewFinding(kind, result, comment, concerned, hazard, on, early);
    }

    NewFinding hazard(Hazard found) {
        return new NewFinding(kind, result, comment, lines, found, on, early);
    }

    NewFinding on(LocalDate day, @Nullable String reason) {
        return new NewFinding(kind, result, comment, lines, hazard, day, reason);
    }
}
