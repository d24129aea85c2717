package fr.francesesame.simulation;

import fr.francesesame.processes.Requirements;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public interface answers; {@code line}: number of the goods line that a notice is about, from 1. */
record SimulationAnswer(List<Formality> formalities, List<Notice> notices) {

    record Formality(
            String type, List<Integer> lines, String place, String reason, String legalBasis, List<Check> checks) {}

    record Check(String kind, BigDecimal rate, String reason, String legalBasis) {}

    record Notice(String code, @Nullable String type, @Nullable Integer line, String text, String legalBasis) {}

    static SimulationAnswer of(Requirements.Answer answer) {
        return new SimulationAnswer(
                answer.formalities().stream().map(SimulationAnswer::formality).toList(),
                answer.notices().stream().map(SimulationAnswer::notice).toList());
    }

    private static Formality formality(Requirements.Needed needed) {
        return new Formality(
                needed.type().name(),
                needed.lines(),
                needed.atPost() ? "BORDER_CONTROL_POST" : "RELEASE_POINT",
                needed.reason(),
                needed.legalBasis(),
                needed.checks().stream().map(SimulationAnswer::check).toList());
    }

    private static Check check(Requirements.Expected expected) {
        return new Check(
                expected.kind().name(),
                expected.rate().stripTrailingZeros().scale() < 0
                        ? expected.rate().setScale(0)
                        : expected.rate().stripTrailingZeros(),
                expected.reason(),
                expected.legalBasis());
    }

    private static Notice notice(Requirements.Told told) {
        return new Notice(
                told.code(),
                told.type() == null ? null : told.type().name(),
                told.line(),
                told.text(),
                told.legalBasis());
    }
}
