package fr.francesesame.goods.law;

import static java.util.stream.Collectors.toMap;

import fr.francesesame.decisions.CombinedNomenclature;
import fr.francesesame.decisions.GoodsNames;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The years that the release brings, and the list that was loaded after it where one is in force. */
class NomenclatureYears {

    static final LawBody<NomenclatureYears> BOOK =
            new LawBody<>("nomenclature", Set.of(LawFile.COMBINED_NOMENCLATURE), NomenclatureYears::new);

    private static final CombinedNomenclature SHIPPED = CombinedNomenclature.shipped();

    private final CombinedNomenclature nomenclature;
    private final Map<Integer, GoodsNames> names = new ConcurrentHashMap<>();

    private NomenclatureYears(InForce law) {
        this.nomenclature = law.holds(LawFile.COMBINED_NOMENCLATURE) ? loaded(law) : SHIPPED;
    }

    private static CombinedNomenclature loaded(InForce law) {
        var year = LocalDate.parse(law.version(LawFile.COMBINED_NOMENCLATURE)).getYear();
        var listed = law.rows(LawFile.COMBINED_NOMENCLATURE, NomenclatureRow.class).stream()
                .collect(toMap(NomenclatureRow::code, NomenclatureRow::text, (one, same) -> one));
        return SHIPPED.with(year, listed);
    }

    CombinedNomenclature nomenclature() {
        return nomenclature;
    }

    GoodsNames names(int year) {
        return names.computeIfAbsent(year, asked -> new GoodsNames(nomenclature, asked));
    }
}
