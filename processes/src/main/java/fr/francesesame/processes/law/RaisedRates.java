package fr.francesesame.processes.law;

import fr.francesesame.decisions.IncreasedRate;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rates of goods under intensified controls. */
@Component
class RaisedRates {

    private final Intensifications intensifications;
    private final IncreasedRate table;

    RaisedRates(Intensifications intensifications, IncreasedRate table) {
        this.intensifications = intensifications;
        this.table = table;
    }

    boolean covers(FormalityType type, Case goods, Memo asked) {
        return asked.raised(type, intensifications::inForce).stream()
                .anyMatch(one -> one.covers(goods.cn(), goods.origin(), goods.establishment()));
    }

    /** The raised rate, empty where the baseline holds. */
    Optional<BigDecimal> of(FormalityType type, Case goods, @Nullable BigDecimal baseline, Memo asked) {
        return baseline == null || !covers(type, goods, asked)
                ? Optional.empty()
                : Optional.of(table.of(baseline).outcome());
    }
}
