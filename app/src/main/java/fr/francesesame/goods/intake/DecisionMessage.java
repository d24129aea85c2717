package fr.francesesame.goods.intake;

import fr.francesesame.goods.checks.Hazard;
import fr.francesesame.goods.checks.Refusals.Refusal;
import fr.francesesame.processes.ports.Checks.Findings;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Our decision in TRACES NT's codes, as docs/interfaces/traces-decision.md gives it. */
record DecisionMessage(
        String reference,
        String status,
        String conclusion,
        @Nullable String measure,
        List<String> refusalReasons,
        List<Integer> refusedLines,
        Map<String, String> checks,
        @Nullable String outcome,
        @Nullable Organism organism,
        @Nullable Substance substance) {

    static DecisionMessage of(
            Reference reference,
            Conclusion conclusion,
            Purpose purpose,
            Optional<Refusal> refusal,
            Findings findings,
            @Nullable String outcome) {
        var refused = refusal.filter(drafted -> conclusion != Conclusion.ACCEPTABLE);
        return new DecisionMessage(
                reference.value(),
                target(conclusion, purpose).code(),
                conclusion == Conclusion.NOT_ACCEPTABLE ? "NOT_ACCEPTABLE" : purpose.acceptance(),
                refused.map(Refusal::measure).orElse(null),
                refused.map(Refusal::reasons).orElse(List.of()),
                refused.map(Refusal::lines).orElse(List.of()),
                results(findings),
                outcome,
                refused.map(Refusal::hazard).map(DecisionMessage::organism).orElse(null),
                refused.map(Refusal::hazard).map(DecisionMessage::substance).orElse(null));
    }

    private static @Nullable Organism organism(Hazard hazard) {
        return hazard.organismCode() == null ? null : new Organism(hazard.organismCode(), hazard.organismName());
    }

    private static @Nullable Substance substance(Hazard hazard) {
        return hazard.substance() == null
                ? null
                : new Substance(hazard.substance(), hazard.measured(), hazard.unit(), hazard.allowed());
    }

    /** A harmful organism by its EPPO code. */
    record Organism(String eppo, @Nullable String name) {}

    /** A substance; {@code value} and {@code limit} in {@code unit}, absent where its presence is enough. */
    record Substance(String name, @Nullable BigDecimal value, @Nullable String unit, @Nullable BigDecimal limit) {}

    private static TracesStatus target(Conclusion conclusion, Purpose purpose) {
        return switch (conclusion) {
            case ACCEPTABLE -> purpose.acceptedAs();
            case PARTIALLY_REJECTED -> TracesStatus.PARTIALLY_REJECTED;
            case NOT_ACCEPTABLE -> TracesStatus.REJECTED;
            case ON_HOLD, TO_CORRECT ->
                throw new IllegalArgumentException(conclusion + " is not a decision for TRACES NT");
        };
    }

    private static Map<String, String> results(Findings findings) {
        Map<String, String> results = new LinkedHashMap<>();
        results.put("DOCUMENTARY_CHECK_RESULT", code(findings.documentary()));
        results.put("IDENTITY_CHECK_RESULT", code(findings.identity()));
        results.put("PHYSICAL_CHECK_RESULT", code(findings.physical()));
        results.put("LABORATORY_TEST_RESULT", code(findings.laboratory()));
        return results;
    }

    /** TRACES NT knows three results; part of a consignment is told by the refused lines. */
    private static String code(CheckResult result) {
        return switch (result) {
            case SATISFACTORY -> "SATISFACTORY";
            case NOT_SATISFACTORY, PARTLY_SATISFACTORY, CORRECTABLE -> "NOT_SATISFACTORY";
            case PENDING, NOT_DONE, REDO -> "NOT_DONE";
        };
    }
}
