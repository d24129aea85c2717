package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The goods lines of a dossier as answers to a question. */
@Component
class GoodsChoice {

    private final Dossiers dossiers;
    private final Words words;

    GoodsChoice(Dossiers dossiers, Words words) {
        this.dossiers = dossiers;
        this.words = words;
    }

    List<Option> of(Reference reference) {
        return of(reference, line -> true);
    }

    List<Option> of(Reference reference, Predicate<GoodsLine> which) {
        return dossiers.lines(reference).stream()
                .filter(which)
                .map(line -> new Option(
                        String.valueOf(line.number()), words.text("checks.line", line.number(), name(line)), null))
                .toList();
    }

    /** Whether the answer leaves nothing of the consignment. */
    boolean isEverything(Reference reference, List<Integer> lines) {
        return lines.size() >= dossiers.lines(reference).size();
    }

    private String name(GoodsLine line) {
        return Stream.of(line.cn(), line.scientificName(), words.country(line.origin()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
