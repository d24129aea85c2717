package fr.francesesame.law;

import java.math.BigDecimal;
import java.util.List;

/** A row of 2022/2389 annex I. */
record FrequencyRow(String group, String plant, Origins origins, BigDecimal rate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static FrequencyRow of(List<String> cells) {
        return new FrequencyRow(cells.get(0), cells.get(1), Origins.parse(cells.get(2)), rate(cells.get(3)));
    }

    private static BigDecimal rate(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(text).compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("« " + text + " » is not a percentage");
        }
        return new BigDecimal(text);
    }
}
