package fr.francesesame.goods.simulation;

import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.Requirements.Answer;
import fr.francesesame.processes.Requirements.Question;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers one question by the tables that the processes ask, in a transaction that cannot write. */
@Component
class Simulator {

    private final Askers askers;
    private final SimulationReader reader;
    private final Requirements requirements;
    private final TransactionTemplate transaction;

    Simulator(
            Askers askers,
            SimulationReader reader,
            Requirements requirements,
            PlatformTransactionManager transactions) {
        this.askers = askers;
        this.reader = reader;
        this.requirements = requirements;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    Answered answer(SimulationRequest question, HttpServletRequest asker) throws SimulationFaults, TooManyQuestions {
        askers.count(asker);
        var read = reader.read(question);
        return new Answered(read, transaction.execute(status -> requirements.of(read)));
    }

    /** The question as it was read, and its answer. */
    record Answered(Question question, Answer answer) {}
}
