package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.EntryRules.Allowance;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Up to which weight private goods of a code are exempt (2019/2122); {@code limit}: kilograms, {@code ANY}, {@code PETS} or {@code NONE}. */
record PrivateGoodsRow(FormalityType type, String prefix, Origins origins, String limit) {

    private static final String NONE = "NONE";
    private static final String PETS = "PETS";
    private static final Set<String> WORDS = Set.of(NONE, PETS, "ANY");

    static PrivateGoodsRow of(List<String> cells) {
        return new PrivateGoodsRow(
                FormalityType.valueOf(cells.get(0)),
                Cells.code(cells.get(1)),
                Origins.parse(cells.get(2)),
                WORDS.contains(cells.get(3))
                        ? cells.get(3)
                        : Cells.rate(cells.get(3)).toPlainString());
    }

    /** A row of named countries counts before one for all, a longer code before a shorter one. */
    int precision(@Nullable String origin) {
        return 100 * origins.precision(origin) + prefix.length();
    }

    Optional<Allowance> allowance() {
        if (limit.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(new Allowance(WORDS.contains(limit) ? null : new BigDecimal(limit), limit.equals(PETS)));
    }
}
