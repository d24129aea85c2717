package fr.francesesame.goods.law;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An entry of 2019/1793 as the annex writes it; {@code codes}: without « ex » and subdivisions. */
record FoodEntryRow(
        String annex,
        String row,
        String origin,
        String product,
        Set<String> codes,
        String hazard,
        boolean certificate) {

    static FoodEntryRow of(List<String> cells) {
        return new FoodEntryRow(
                cells.get(0),
                cells.get(1),
                Cells.country(cells.get(2)),
                cells.get(4),
                codes(cells.get(6)),
                cells.get(7),
                Cells.oneOf(Set.of("yes", "no"), cells.get(9)).equals("yes"));
    }

    private static Set<String> codes(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(code -> code.strip().replaceFirst("^ex", "").replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
    }

    boolean isOf(FoodLineRow line) {
        return annex.equals(line.annex())
                && row.equals(line.row())
                && origin.equals(line.origin())
                && hazard.equals(line.hazard())
                && codes.contains(line.prefix());
    }
}
