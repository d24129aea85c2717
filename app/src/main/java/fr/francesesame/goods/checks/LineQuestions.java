package fr.francesesame.goods.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.decisions.OpenQuestions;
import fr.francesesame.processes.ApplicableDay;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.processes.ports.EntryRules;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For each line that the law leaves open, the question that decides, as the simulator asks it. */
@Component
class LineQuestions {

    private final Dossiers dossiers;
    private final Frequencies frequencies;
    private final ApplicableDay days;
    private final OpenQuestions questions;
    private final EntryRules rules;

    LineQuestions(
            Dossiers dossiers, Frequencies frequencies, ApplicableDay days, OpenQuestions questions, EntryRules rules) {
        this.dossiers = dossiers;
        this.frequencies = frequencies;
        this.days = days;
        this.questions = questions;
        this.rules = rules;
    }

    /** By number of the line; lines whose doubt no question settles are left out. */
    Map<Integer, List<Asked>> of(Reference reference) {
        var facts = dossiers.facts(reference);
        var day = days.of(facts).outcome();
        var lines = dossiers.lines(reference);
        var said = frequencies.of(facts.type(), lines, Map.of(), day);
        return lines.stream()
                .flatMap(line -> said.stream()
                        .filter(one -> one.isToQualify() && one.lines().contains(line.number()))
                        .map(one -> asked(one, facts.type(), line, day)))
                .filter(asked -> !asked.text().isEmpty())
                .distinct()
                .collect(groupingBy(asked -> asked.goods().number(), TreeMap::new, toList()));
    }

    private Asked asked(GoodsFrequency said, FormalityType type, GoodsLine line, LocalDate day) {
        var fact = Objects.requireNonNullElse(said.missing(), MissingFact.KIND);
        var question = questions.of(fact).outcome();
        return new Asked(line, fact, question.text(), answers(question.answers(), fact, type, line, day), day);
    }

    /** Those that the rows for this code know; all that there are where no row does. */
    private List<String> answers(
            List<String> all, MissingFact fact, FormalityType type, GoodsLine line, LocalDate day) {
        var known = rules.doubts(type, line.asTold().cn(), day).stream()
                .filter(doubt -> doubt.fact() == fact)
                .flatMap(doubt -> Stream.concat(doubt.yes().stream(), doubt.no().stream()))
                .collect(Collectors.toSet());
        return known.isEmpty() ? all : all.stream().filter(known::contains).toList();
    }

    /** {@code answers}: words that answer it, none where only a text or a code does; {@code day}: of the law that asks. */
    record Asked(GoodsLine goods, MissingFact fact, String text, List<String> answers, LocalDate day) {

        /** As {@link LineAnswered#question} writes it. */
        String question() {
            return goods.number() + ":" + fact;
        }

        boolean isTyped() {
            return answers.isEmpty();
        }
    }
}
