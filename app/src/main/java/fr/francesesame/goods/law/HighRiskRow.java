package fr.francesesame.goods.law;

import java.util.List;

/** An organic product of high risk (2018/848 art 46, 2021/2306 art 6(2)). */
record HighRiskRow(String prefix, Origins origins) {

    static HighRiskRow of(List<String> cells) {
        return new HighRiskRow(Cells.code(cells.get(0)), Origins.parse(cells.get(1)));
    }
}
