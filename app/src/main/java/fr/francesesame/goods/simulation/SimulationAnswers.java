package fr.francesesame.goods.simulation;

import fr.francesesame.goods.simulation.Simulator.Answered;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts an answer into the words of the interface and of the page: how the goods were read, what to prepare, what is asked back. */
@Component
class SimulationAnswers {

    private final UnderstoodGoods understood;
    private final Preparations preparations;
    private final Questions questions;
    private final MessageSource sentences;

    SimulationAnswers(
            UnderstoodGoods understood, Preparations preparations, Questions questions, MessageSource sentences) {
        this.sentences = sentences;
        this.understood = understood;
        this.preparations = preparations;
        this.questions = questions;
    }

    SimulationAnswer of(Answered answered) {
        var answer = answered.answer();
        return new SimulationAnswer(
                understood.of(answered.question()),
                answer.formalities().stream()
                        .map(needed -> SimulationAnswer.formality(
                                needed, preparations.of(needed, answered.question()), this::hazard))
                        .toList(),
                answer.notices().stream().map(SimulationAnswer::notice).toList(),
                questions.of(answer.questions()));
    }

    /** A newer version of the law may name a hazard that has no word here yet: its text is named instead. */
    private String hazard(String key) {
        var other = sentences.getMessage("simulation.hazard.other", null, Locale.FRENCH);
        return Objects.requireNonNull(sentences.getMessage("simulation.hazard." + key, null, other, Locale.FRENCH));
    }
}
