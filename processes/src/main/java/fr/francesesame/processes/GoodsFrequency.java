package fr.francesesame.processes;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.decisions.FrequencyStatus;
import fr.francesesame.terms.MissingFact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often goods of one kind are checked: the goods lines it holds for, {@code row} under which a post counts them, the rates of
 * identity and physical checks in percent, the {@code hazard} that is looked for where the law names one, what is {@code missing}
 * to say it for sure, the first day of the
 * {@code version} of the text (« - » where no text is loaded for it), and why.
 */
public record GoodsFrequency(
        List<Integer> lines,
        String row,
        FrequencyStatus status,
        BigDecimal identity,
        BigDecimal physical,
        @Nullable String hazard,
        @Nullable MissingFact missing,
        String version,
        Explanation explanation) {

    public boolean isToQualify() {
        return status == FrequencyStatus.TO_QUALIFY;
    }
}
