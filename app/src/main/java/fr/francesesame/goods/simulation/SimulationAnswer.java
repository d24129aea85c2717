package fr.francesesame.goods.simulation;

import fr.francesesame.decisions.DocumentsToBring.Document;
import fr.francesesame.goods.simulation.Preparations.Preparation;
import fr.francesesame.goods.simulation.Questions.Question;
import fr.francesesame.processes.Requirements;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the public interface answers; {@code goods}: how each line was read; {@code line}: number of a goods line, from 1. */
record SimulationAnswer(
        List<Understood> goods, List<Formality> formalities, List<Notice> notices, List<Question> questions) {

    /** {@code checks}: the strictest of its lines; {@code lines}: each by itself. */
    @Schema(name = "SimulationFormality")
    record Formality(
            @Schema(implementation = FormalityType.class) String type,
            @Schema(allowableValues = {"BORDER_CONTROL_POST", "RELEASE_POINT"}) String place,
            String reason,
            String legalBasis,
            List<Check> checks,
            List<OfLine> lines,
            List<Document> documents,
            String contact) {}

    /** {@code place}: {@code BORDER_CONTROL_POST} or {@code RELEASE_POINT}. */
    @Schema(name = "SimulationFormalityOfLine")
    record OfLine(
            int line,
            @Schema(allowableValues = {"BORDER_CONTROL_POST", "RELEASE_POINT"}) String place,
            String reason,
            String legalBasis,
            List<Check> checks) {}

    /** {@code rate} in percent of such consignments; {@code hazard}: what is looked for, in French, null where the law names nothing. */
    @Schema(name = "SimulationCheck")
    record Check(
            @Schema(implementation = CheckKind.class) String kind,
            BigDecimal rate,
            @Nullable String hazard,
            String reason,
            String legalBasis) {}

    /** {@code missing}: the fact that would settle it, such as {@code STATE} or {@code DIGITS}; null where none is missing. */
    @Schema(name = "SimulationNotice")
    record Notice(
            String code,
            @Schema(implementation = FormalityType.class) @Nullable String type,
            @Nullable Integer line,
            @Schema(implementation = MissingFact.class) @Nullable String missing,
            String text,
            String legalBasis) {}

    static Formality formality(Requirements.Needed needed, Preparation prepared, UnaryOperator<String> hazards) {
        return new Formality(
                needed.type().name(),
                place(needed.atPost()),
                needed.reason(),
                needed.legalBasis(),
                checks(needed.checks(), hazards),
                needed.perLine().stream().map(line -> line(line, hazards)).toList(),
                prepared.documents(),
                prepared.contact());
    }

    private static OfLine line(Requirements.OnLine line, UnaryOperator<String> hazards) {
        return new OfLine(
                line.line(), place(line.atPost()), line.reason(), line.legalBasis(), checks(line.checks(), hazards));
    }

    private static String place(boolean atPost) {
        return atPost ? "BORDER_CONTROL_POST" : "RELEASE_POINT";
    }

    private static List<Check> checks(List<Requirements.Expected> checks, UnaryOperator<String> hazards) {
        return checks.stream().map(expected -> check(expected, hazards)).toList();
    }

    private static Check check(Requirements.Expected expected, UnaryOperator<String> hazards) {
        return new Check(
                expected.kind().name(),
                expected.rate().stripTrailingZeros().scale() < 0
                        ? expected.rate().setScale(0)
                        : expected.rate().stripTrailingZeros(),
                expected.hazard() == null ? null : hazards.apply(expected.hazard()),
                expected.reason(),
                expected.legalBasis());
    }

    static Notice notice(Requirements.Told told) {
        return new Notice(
                told.code(),
                told.type() == null ? null : told.type().name(),
                told.line(),
                told.missing() == null ? null : told.missing().name(),
                told.text(),
                told.legalBasis());
    }
}
