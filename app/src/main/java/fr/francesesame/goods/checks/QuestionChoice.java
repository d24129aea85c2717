package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.checks.LineQuestions.Asked;
import fr.francesesame.goods.consignments.Qualifications;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The answers that the questions about the lines of a dossier can have, and what becomes of them. */
@Component
class QuestionChoice {

    private final LineQuestions questions;
    private final TypedAnswers typed;
    private final Dossiers dossiers;
    private final Qualifications qualifications;
    private final Words words;

    QuestionChoice(
            LineQuestions questions,
            TypedAnswers typed,
            Dossiers dossiers,
            Qualifications qualifications,
            Words words) {
        this.typed = typed;
        this.questions = questions;
        this.dossiers = dossiers;
        this.qualifications = qualifications;
        this.words = words;
    }

    List<Option> options(Reference reference) {
        return asked(reference, one -> true).flatMap(this::options).toList();
    }

    /** Questions that no word answers. */
    List<Option> typed(Reference reference) {
        return asked(reference, Asked::isTyped)
                .map(asked -> new Option(asked.question(), label(asked), null))
                .toList();
    }

    /** The answer as it is kept; empty where what was typed answers nothing that is asked. */
    Optional<LineAnswered> read(Reference reference, String question, String text) {
        return asked(reference, asked -> asked.isTyped() && asked.question().equals(question))
                .findFirst()
                .flatMap(asked -> typed.read(asked.fact(), asked.goods(), text, asked.day()))
                .map(answer -> LineAnswered.of(question, answer));
    }

    void keep(Reference reference, List<LineAnswered> told, String person) {
        dossiers.lines(reference).forEach(line -> told.stream()
                .filter(one -> one.line() == line.number())
                .forEach(one -> qualifications.answer(reference, line, one.fact(), one.answer(), person)));
    }

    private Stream<Asked> asked(Reference reference, Predicate<Asked> which) {
        return questions.of(reference).values().stream().flatMap(List::stream).filter(which);
    }

    private Stream<Option> options(Asked asked) {
        return asked.answers().stream()
                .map(word -> new Option(
                        LineAnswered.of(asked.question(), word).option(),
                        words.name("simulation.option." + asked.fact(), word),
                        label(asked)));
    }

    private String label(Asked asked) {
        return words.text("checks.lineQuestion", asked.goods().number(), asked.text());
    }
}
