package fr.francesesame.goods.law;

import java.util.List;
import java.util.Set;

/**
 * Plants whose introduction is prohibited: {@code scope} empty: the whole code; {@code ex}: the plants that {@code plants} names;
 * {@code if}: the same, unless a condition is met that documents prove; {@code named}: in either case only where the goods are named
 * as such a plant, since the code is mostly of others.
 */
record ProhibitedRow(String legalBasis, String prefix, String scope, PlantWords plants, Origins origins) {

    private static final Set<String> SCOPES = Set.of("", "ex", "if", "named", "named if");

    static ProhibitedRow of(List<String> cells) {
        return new ProhibitedRow(
                cells.get(0) + ", " + cells.get(1),
                Cells.code(cells.get(2)),
                Cells.oneOf(SCOPES, cells.get(3)),
                PlantWords.of(cells.get(4)),
                Origins.parse(cells.get(5)));
    }

    boolean namesPlants() {
        return !plants.plain().isBlank();
    }

    String heading() {
        return prefix.substring(0, 4);
    }

    boolean isConditional() {
        return scope.endsWith("if");
    }

    boolean isOnlyNamed() {
        return scope.startsWith("named");
    }
}
