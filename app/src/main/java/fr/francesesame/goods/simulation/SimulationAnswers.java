package fr.francesesame.goods.simulation;

import fr.francesesame.goods.simulation.Simulator.Answered;
import org.springframework.stereotype.Component;

/** Puts an answer into the words of the interface and of the page: how the goods were read, what to prepare, what is asked back. */
@Component
class SimulationAnswers {

    private final UnderstoodGoods understood;
    private final Preparations preparations;
    private final Questions questions;

    SimulationAnswers(UnderstoodGoods understood, Preparations preparations, Questions questions) {
        this.understood = understood;
        this.preparations = preparations;
        this.questions = questions;
    }

    SimulationAnswer of(Answered answered) {
        var answer = answered.answer();
        return new SimulationAnswer(
                understood.of(answered.question()),
                answer.formalities().stream()
                        .map(needed -> SimulationAnswer.formality(needed, preparations.of(needed, answered.question())))
                        .toList(),
                answer.notices().stream().map(SimulationAnswer::notice).toList(),
                questions.of(answer.questions()));
    }
}
