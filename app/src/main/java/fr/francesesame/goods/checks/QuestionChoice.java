package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.checks.LineQuestions.Asked;
import fr.francesesame.goods.consignments.Qualifications;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The answers that the questions about the lines of a dossier can have, and what becomes of them. */
@Component
class QuestionChoice {

    private final LineQuestions questions;
    private final Dossiers dossiers;
    private final Qualifications qualifications;
    private final Words words;

    QuestionChoice(LineQuestions questions, Dossiers dossiers, Qualifications qualifications, Words words) {
        this.questions = questions;
        this.dossiers = dossiers;
        this.qualifications = qualifications;
        this.words = words;
    }

    List<Option> options(Reference reference) {
        return questions.of(reference).values().stream()
                .flatMap(List::stream)
                .flatMap(this::options)
                .toList();
    }

    /** Questions that no word answers, by line. */
    Map<Integer, String> texts(Reference reference) {
        return questions.of(reference).values().stream()
                .flatMap(List::stream)
                .filter(asked -> asked.answers().isEmpty())
                .collect(Collectors.toMap(Asked::line, Asked::text, (one, other) -> one + " " + other));
    }

    void keep(Reference reference, List<LineAnswered> told, String person) {
        dossiers.lines(reference).forEach(line -> told.stream()
                .filter(one -> one.line() == line.number())
                .forEach(one -> qualifications.answer(reference, line, one.fact(), one.answer(), person)));
    }

    private Stream<Option> options(Asked asked) {
        var group = words.text("checks.lineQuestion", asked.line(), asked.text());
        return asked.answers().stream()
                .map(word -> new Option(
                        new LineAnswered(asked.line(), asked.fact(), word).option(),
                        words.name("simulation.option." + asked.fact(), word),
                        group));
    }
}
