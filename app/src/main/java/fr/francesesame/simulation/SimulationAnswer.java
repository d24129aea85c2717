package fr.francesesame.simulation;

import fr.francesesame.decisions.DocumentsToBring.Document;
import fr.francesesame.processes.Requirements;
import fr.francesesame.simulation.Preparations.Preparation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the public interface answers; {@code goods}: how each line was read; {@code line}: number of the goods line that a notice is about, from 1. */
record SimulationAnswer(List<Understood> goods, List<Formality> formalities, List<Notice> notices) {

    record Formality(
            String type,
            List<Integer> lines,
            String place,
            String reason,
            String legalBasis,
            List<Check> checks,
            List<Document> documents,
            String contact) {}

    record Check(String kind, BigDecimal rate, String reason, String legalBasis) {}

    record Notice(String code, @Nullable String type, @Nullable Integer line, String text, String legalBasis) {}

    static SimulationAnswer of(
            List<Understood> goods, Requirements.Answer answer, Function<Requirements.Needed, Preparation> prepared) {
        return new SimulationAnswer(
                goods,
                answer.formalities().stream()
                        .map(needed -> formality(needed, prepared.apply(needed)))
                        .toList(),
                answer.notices().stream().map(SimulationAnswer::notice).toList());
    }

    private static Formality formality(Requirements.Needed needed, Preparation prepared) {
        return new Formality(
                needed.type().name(),
                needed.lines(),
                needed.atPost() ? "BORDER_CONTROL_POST" : "RELEASE_POINT",
                needed.reason(),
                needed.legalBasis(),
                needed.checks().stream().map(SimulationAnswer::check).toList(),
                prepared.documents(),
                prepared.contact());
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
