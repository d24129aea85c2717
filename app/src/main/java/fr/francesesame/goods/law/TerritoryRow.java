package fr.francesesame.goods.law;

import fr.francesesame.terms.FormalityType;
import java.util.List;

/** A territory that counts as inside the Union for one formality; {@code prefix} empty: for all goods. */
record TerritoryRow(FormalityType type, String territory, String prefix) {

    static TerritoryRow of(List<String> cells) {
        return new TerritoryRow(
                FormalityType.valueOf(cells.get(0)),
                Cells.country(cells.get(1)),
                cells.get(2).isBlank() ? "" : Cells.code(cells.get(2)));
    }
}
