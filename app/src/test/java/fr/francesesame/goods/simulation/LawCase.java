package fr.francesesame.goods.simulation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.francesesame.goods.simulation.SimulationRequest.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goods whose answer is known. {@code types} null: only the notices are asked; {@code subsetOnly}: at least these types;
 * {@code rates}: physical rate by type; {@code notNotice}: must not be given.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LawCase(
        String name,
        Line line,
        @Nullable List<Line> lines,
        @Nullable String purpose,
        @Nullable Set<String> types,
        Map<String, BigDecimal> rates,
        @Nullable String notice,
        @Nullable String notNotice,
        boolean subsetOnly,
        @Nullable String source) {

    SimulationRequest request() {
        return new SimulationRequest(lines == null ? List.of(line) : lines, null, purpose, null);
    }

    /** What the answer says in the words of the case, differing only where it is wrong. */
    String expected(SimulationAnswer answer) {
        return types(answer)
                + rates.entrySet().stream()
                        .map(rate -> rate.getKey() + "="
                                + rate.getValue().stripTrailingZeros().toPlainString())
                        .sorted()
                        .collect(Collectors.joining(","))
                + " " + (notice == null ? "" : notice);
    }

    private String types(SimulationAnswer answer) {
        return (types == null ? Set.of() : new TreeSet<>(types)) + " ";
    }

    String actual(SimulationAnswer answer) {
        var found = answer.formalities().stream()
                .map(SimulationAnswer.Formality::type)
                .filter(type -> types != null && (!subsetOnly || types.contains(type)))
                .collect(Collectors.toCollection(TreeSet::new));
        var said = answer.notices().stream()
                .filter(one -> one.line() != null)
                .map(SimulationAnswer.Notice::code)
                .collect(Collectors.toSet());
        return found + " "
                + rates.keySet().stream()
                        .map(type -> type + "=" + physical(answer, type))
                        .sorted()
                        .collect(Collectors.joining(","))
                + " " + (notice == null ? "" : said.contains(notice) ? notice : said.toString())
                + (notNotice != null && said.contains(notNotice) ? " and " + notNotice : "");
    }

    private static String physical(SimulationAnswer answer, String type) {
        return answer.formalities().stream()
                .filter(formality -> formality.type().equals(type))
                .flatMap(formality -> formality.checks().stream())
                .filter(check -> check.kind().equals("PHYSICAL"))
                .map(check -> check.rate().stripTrailingZeros().toPlainString())
                .findFirst()
                .orElse("-");
    }

    @Override
    public String toString() {
        return name;
    }
}
