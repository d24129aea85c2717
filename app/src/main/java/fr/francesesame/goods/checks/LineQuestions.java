package fr.francesesame.goods.checks;

import static java.util.stream.Collectors.joining;

import fr.francesesame.decisions.LawDate;
import fr.francesesame.decisions.LawDate.Basis;
import fr.francesesame.decisions.OpenQuestions;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.Facts;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Reference;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For each line that the law leaves open, the one question that decides, as the simulator asks it. */
@Component
class LineQuestions {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Dossiers dossiers;
    private final Frequencies frequencies;
    private final LawDate dates;
    private final OpenQuestions questions;

    LineQuestions(Dossiers dossiers, Frequencies frequencies, LawDate dates, OpenQuestions questions) {
        this.dossiers = dossiers;
        this.frequencies = frequencies;
        this.dates = dates;
        this.questions = questions;
    }

    /** By number of the line; lines whose doubt no question settles are left out. */
    Map<Integer, String> of(Reference reference) {
        var facts = dossiers.facts(reference);
        var asked = new TreeMap<Integer, String>();
        frequencies.of(facts.type(), dossiers.lines(reference), Map.of(), day(facts)).stream()
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

    private LocalDate day(Facts facts) {
        var arrival = facts.arrival();
        var byArrival = arrival != null && dates.of(facts.type(), true).outcome() == Basis.ARRIVAL;
        return LocalDate.ofInstant(byArrival ? arrival : facts.notifiedAt(), PARIS);
    }
}
