package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.FrequencyOutcome;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What a table has already answered for one consignment: it is asked once per distinct set of facts. */
class Memo {

    private final Map<Object, Decided<FrequencyOutcome>> answers = new HashMap<>();

    <F> Decided<FrequencyOutcome> ask(F facts, Function<F, Decided<FrequencyOutcome>> table) {
        var known = answers.get(facts);
        if (known == null) {
            known = table.apply(facts);
            answers.put(facts, known);
        }
        return known;
    }
}
