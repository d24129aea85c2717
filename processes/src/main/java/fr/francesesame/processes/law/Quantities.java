package fr.francesesame.processes.law;

import fr.francesesame.decisions.RequiredFormalities.Quantity;
import fr.francesesame.decisions.SmallQuantity;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.EntryRules;
import fr.francesesame.processes.ports.EntryRules.Allowance;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether private goods and samples are few enough to be exempt: limits count per consignment, whatever its number of lines. */
@Component
class Quantities {

    private static final String PRIVATE = "private";

    private final EntryRules rules;
    private final Listings listings;
    private final SmallQuantity table;

    Quantities(EntryRules rules, Listings listings, SmallQuantity table) {
        this.rules = rules;
        this.listings = listings;
        this.table = table;
    }

    Count of(Consignment consignment) {
        return new Count(consignment);
    }

    /** Animals of a traveller. */
    boolean isPet(FormalityType type, Goods goods, Consignment consignment) {
        return type == FormalityType.CHED_A
                && allowance(type, goods, consignment).map(Allowance::pets).orElse(false);
    }

    private Optional<Allowance> allowance(FormalityType type, Goods goods, Consignment consignment) {
        if (type == FormalityType.CHED_D) {
            var fresh = listings.isFresh(goods, consignment.day(FormalityType.CHED_PP));
            return table.of(goods.use(), fresh).outcome().map(most -> new Allowance(most, false));
        }
        return goods.use().equals(PRIVATE)
                ? rules.allowance(type, goods.cn(), goods.origin(), consignment.day(type))
                : Optional.empty();
    }

    /** The quantities of one consignment; each limit is summed up once. */
    class Count {

        private final Consignment consignment;
        private final Map<Limit, Optional<BigDecimal>> totals = new HashMap<>();

        private Count(Consignment consignment) {
            this.consignment = consignment;
        }

        Quantity of(FormalityType type, Goods goods) {
            var allowance = allowance(type, goods, consignment);
            if (allowance.isEmpty()) {
                return Quantity.ORDINARY;
            }
            var most = allowance.get().mostKg();
            if (most == null) {
                return Quantity.SMALL;
            }
            return totals.computeIfAbsent(new Limit(type, goods.use(), most), this::total)
                    .map(total -> total.compareTo(most) <= 0 ? Quantity.SMALL : Quantity.ORDINARY)
                    .orElse(Quantity.UNKNOWN);
        }

        /** Empty where the weight of one of the lines was not told. */
        private Optional<BigDecimal> total(Limit limit) {
            var total = BigDecimal.ZERO;
            for (var line : consignment.goods()) {
                if (isUnder(limit, line)) {
                    var weight = line.weightKg();
                    if (weight == null) {
                        return Optional.empty();
                    }
                    total = total.add(weight);
                }
            }
            return Optional.of(total);
        }

        private boolean isUnder(Limit limit, Goods line) {
            return line.use().equals(limit.use())
                    && allowance(limit.type(), line, consignment)
                            .map(Allowance::mostKg)
                            .filter(limit.most()::equals)
                            .isPresent()
                    && listings.of(limit.type(), line, consignment.day(limit.type()))
                            .isListed();
        }
    }

    private record Limit(FormalityType type, String use, BigDecimal most) {}
}
