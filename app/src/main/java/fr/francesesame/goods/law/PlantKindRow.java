package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.PlantLaw.Kind;
import java.util.List;

/** What a code alone says of plants that no loaded row of annex XI names. */
record PlantKindRow(String prefix, Kind kind) {

    static PlantKindRow of(List<String> cells) {
        return new PlantKindRow(Cells.code(cells.get(0)), Kind.valueOf(cells.get(1)));
    }
}
