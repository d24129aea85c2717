package fr.francesesame.goods.law;

import java.util.List;
import java.util.Set;

/** Goods under a marketing standard (2023/2429), specific or general. */
record StandardRow(String prefix, String standard, String product) {

    static StandardRow of(List<String> cells) {
        return new StandardRow(
                Cells.code(cells.get(0)),
                Cells.oneOf(Set.of("SPECIFIC", "POSSIBLE", "GENERAL"), cells.get(1)),
                cells.get(2));
    }
}
