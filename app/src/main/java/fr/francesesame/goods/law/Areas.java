package fr.francesesame.goods.law;

import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The territories inside which each law lets goods move as within the Union. */
class Areas {

    private static final String UNION = "EU";

    private final Set<String> union;
    private final Map<String, List<TerritoryRow>> rows;

    Areas(InForce law) {
        this.union = law.countryGroups().getOrDefault(UNION, Set.of());
        this.rows = law.rows(LawFile.TERRITORIES, TerritoryRow.class).stream()
                .collect(Collectors.groupingBy(TerritoryRow::territory));
    }

    boolean isUnion(@Nullable String country) {
        return country != null && union.contains(country);
    }

    boolean isInside(FormalityType type, String cn, @Nullable String country) {
        return isUnion(country)
                || (country != null
                        && rows.getOrDefault(country, List.of()).stream()
                                .anyMatch(row -> row.type() == type && new CnCode(cn).isWithin(row.prefix())));
    }
}
