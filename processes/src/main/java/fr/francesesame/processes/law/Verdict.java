package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.FrequencyOutcome;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.terms.MissingFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the law says of goods; {@code row} is the key under which a post counts them, {@code missing} what would settle a
 * doubt, {@code version} the first day of the text.
 */
record Verdict(
        String row,
        @Nullable String hazard,
        @Nullable MissingFact missing,
        String version,
        Decided<FrequencyOutcome> decided) {

    GoodsFrequency forLines(List<Integer> lines) {
        var outcome = decided.outcome();
        return new GoodsFrequency(
                lines,
                row,
                outcome.status(),
                outcome.identity(),
                outcome.physical(),
                hazard,
                missing,
                version,
                decided.explanation());
    }
}
