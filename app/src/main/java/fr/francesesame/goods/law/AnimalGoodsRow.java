package fr.francesesame.goods.law;

import java.util.List;
import java.util.Set;

/** A row of the list of animals and products of animal origin (2021/632). {@code whole} false: only part of the code is meant. */
record AnimalGoodsRow(String prefix, boolean whole, Set<String> cheds) {

    private static final String WHOLE = "all";

    static AnimalGoodsRow of(List<String> cells) {
        return new AnimalGoodsRow(
                Cells.code(cells.get(0)),
                cells.get(1).startsWith(WHOLE),
                Set.of(Cells.oneOf(Set.of("A", "P", "A|P"), cells.get(2)).split("\\|")));
    }
}
