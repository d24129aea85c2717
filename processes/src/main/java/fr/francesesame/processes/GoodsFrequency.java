package fr.francesesame.processes;

import fr.francesesame.decisions.Explanation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often goods of one kind are checked: the goods lines it holds for, {@code row} under which a post counts them, the rates of
 * identity and physical checks in percent, the {@code hazard} that is looked for where the law names one, and why.
 */
public record GoodsFrequency(
        List<Integer> lines,
        String row,
        Status status,
        BigDecimal identity,
        BigDecimal physical,
        @Nullable String hazard,
        Explanation explanation) {

    public boolean isToQualify() {
        return status == Status.TO_QUALIFY;
    }

    /** {@code TO_QUALIFY}: an agent has to say, the rates then mean nothing; {@code PROHIBITED}: the goods may not enter. */
    public enum Status {
        RATE,
        EXEMPT,
        PROHIBITED,
        TO_QUALIFY
    }
}
