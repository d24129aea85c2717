package fr.francesesame.decisions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rates as the tables take them: a cell cannot ask for an absent fact, so « no rate » is written -1. */
final class Rates {

    private static final double NONE = -1;

    private Rates() {}

    static double cell(@Nullable BigDecimal rate) {
        return rate == null ? NONE : rate.doubleValue();
    }
}
