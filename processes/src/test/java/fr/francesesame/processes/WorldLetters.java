package fr.francesesame.processes;

import fr.francesesame.processes.ports.AccountLetters;
import fr.francesesame.processes.ports.Deliveries.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mail of accounts, in memory. */
@Component
class WorldLetters implements AccountLetters {

    final List<String> sent = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final Deque<Exception> faults = new ArrayDeque<>();

    @Override
    public void send(String letterId) throws Refused {
        var fault = faults.poll();
        if (fault instanceof Refused refusal) {
            throw refusal;
        }
        if (fault instanceof RuntimeException passing) {
            throw passing;
        }
        sent.add(letterId);
    }

    @Override
    public void refused(String letterId) {
        refused.add(letterId);
    }
}
