package fr.francesesame.processes.law;

import fr.francesesame.decisions.RequiredFormalities.Quantity;
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
    private static final String SAMPLE = "sample";

    private final EntryRules rules;
    private final Listings listings;

    Quantities(EntryRules rules, Listings listings) {
        this.rules = rules;
        this.listings = listings;
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
            return ofFood(goods, consignment).map(most -> new Allowance(BigDecimal.valueOf(most), false));
        }
        return goods.use().equals(PRIVATE)
                ? rules.allowance(type, goods.cn(), goods.origin(), consignment.day(type))
                : Optional.empty();
    }

    /** Thresholds of 2019/1793 art 1(3): private parcels 5 kg fresh or 2 kg other, samples 50 kg or 10 kg. */
    private Optional<Integer> ofFood(Goods goods, Consignment consignment) {
        if (!goods.use().equals(PRIVATE) && !goods.use().equals(SAMPLE)) {
            return Optional.empty();
        }
        var fresh = listings.isFresh(goods, consignment.day(FormalityType.CHED_PP));
        return Optional.of(goods.use().equals(PRIVATE) ? (fresh ? 5 : 2) : (fresh ? 50 : 10));
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
