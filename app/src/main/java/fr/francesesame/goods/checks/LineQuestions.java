package fr.francesesame.goods.checks;

import static java.util.stream.Collectors.joining;

import fr.francesesame.decisions.OpenQuestions;
import fr.francesesame.processes.ApplicableDay;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Reference;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For each line that the law leaves open, the one question that decides, as the simulator asks it. */
@Component
class LineQuestions {

    private final Dossiers dossiers;
    private final Frequencies frequencies;
    private final ApplicableDay days;
    private final OpenQuestions questions;

    LineQuestions(Dossiers dossiers, Frequencies frequencies, ApplicableDay days, OpenQuestions questions) {
        this.dossiers = dossiers;
        this.frequencies = frequencies;
        this.days = days;
        this.questions = questions;
    }

    /** By number of the line; lines whose doubt no question settles are left out. */
    Map<Integer, String> of(Reference reference) {
        var facts = dossiers.facts(reference);
        var asked = new TreeMap<Integer, String>();
        frequencies
                .of(
                        facts.type(),
                        dossiers.lines(reference),
                        Map.of(),
                        days.of(facts).outcome())
                .stream()
                .filter(GoodsFrequency::isToQualify)
                .forEach(said -> said.lines().forEach(line -> asked.merge(line, question(said), LineQuestions::both)));
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    private String question(GoodsFrequency said) {
        var fact = Objects.requireNonNullElse(said.missing(), MissingFact.KIND);
        return questions.of(fact).outcome().text();
    }

    private static String both(String one, String other) {
        return Stream.of(one, other).filter(text -> !text.isEmpty()).distinct().collect(joining(" "));
    }
}
