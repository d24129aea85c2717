package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.FrequencyOutcome;
import fr.francesesame.processes.ports.Intensifications.Raised;
import fr.francesesame.terms.FormalityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was already answered for one consignment: a table is asked once per distinct set of facts, the raised controls once. */
class Memo {

    private final Map<Object, Decided<FrequencyOutcome>> answers = new HashMap<>();
    private final Map<FormalityType, List<Raised>> raised = new EnumMap<>(FormalityType.class);

    List<Raised> raised(FormalityType type, Function<FormalityType, List<Raised>> inForce) {
        return raised.computeIfAbsent(type, inForce);
    }

    <F> Decided<FrequencyOutcome> ask(F facts, Function<F, Decided<FrequencyOutcome>> table) {
        var known = answers.get(facts);
        if (known == null) {
            known = table.apply(facts);
            answers.put(facts, known);
        }
        return known;
    }
}
