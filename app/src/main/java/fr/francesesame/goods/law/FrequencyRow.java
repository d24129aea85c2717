package fr.francesesame.goods.law;

import java.math.BigDecimal;
import java.util.List;

/** A row of 2022/2389 annex I. */
record FrequencyRow(String group, String plant, Origins origins, BigDecimal rate) {

    static FrequencyRow of(List<String> cells) {
        return new FrequencyRow(cells.get(0), cells.get(1), Origins.parse(cells.get(2)), Cells.rate(cells.get(3)));
    }
}
