package fr.francesesame.goods.law;

import java.math.BigDecimal;
import java.util.List;

/** A row of 2019/2129 annex I: every row of a category has the same baseline rates in percent. */
record RiskCategoryRow(String category, String goods, BigDecimal identity, BigDecimal physical) {

    static RiskCategoryRow of(List<String> cells) {
        return new RiskCategoryRow(cells.get(0), cells.get(1), Cells.rate(cells.get(2)), Cells.rate(cells.get(3)));
    }
}
