package fr.francesesame.goods.simulation;

import fr.francesesame.decisions.OpenQuestions;
import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import fr.francesesame.terms.MissingFact;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was answered to the questions of an earlier answer; a word that answers no question is a fault. */
@Component
class AnswerReader {

    /** Asked for by a name: any text. */
    private static final Set<MissingFact> OF_TEXT = EnumSet.of(MissingFact.SPECIES);

    private static final int LONGEST = 120;

    private final OpenQuestions questions;

    AnswerReader(OpenQuestions questions) {
        this.questions = questions;
    }

    Map<MissingFact, String> read(@Nullable Map<String, String> answers, int line, List<Fault> faults) {
        var told = new EnumMap<MissingFact, String>(MissingFact.class);
        if (answers != null) {
            answers.forEach((name, word) -> fact(name)
                    .flatMap(fact -> word(fact, word).map(said -> told.put(fact, said) == null))
                    .ifPresentOrElse(
                            kept -> {},
                            () -> faults.add(
                                    new Fault(line, "answers", "simulation.fault.answer", List.of(name), List.of()))));
        }
        return told;
    }

    private static Optional<MissingFact> fact(String name) {
        return Arrays.stream(MissingFact.values())
                .filter(fact -> fact.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<String> word(MissingFact fact, @Nullable String word) {
        var said = word == null ? "" : word.strip();
        if (OF_TEXT.contains(fact)) {
            return Optional.of(said).filter(text -> !text.isEmpty() && text.length() <= LONGEST);
        }
        var known = said.toUpperCase(Locale.ROOT);
        return Optional.of(known).filter(questions.of(fact).outcome().answers()::contains);
    }
}
