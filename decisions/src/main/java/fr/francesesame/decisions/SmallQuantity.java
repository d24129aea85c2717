package fr.francesesame.decisions;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Table « petites quantités »: up to which net weight per consignment food and feed are exempt (Reg. (EU) 2019/1793 art 1(3)). */
public class SmallQuantity {

    static final String TABLE = "smallQuantity";

    private final DecisionTable tables;

    public SmallQuantity(DecisionTable tables) {
        this.tables = tables;
    }

    /** Kilograms, empty where no quantity is exempt; {@code use}: {@code private}, {@code sample} or another. */
    public Decided<Optional<BigDecimal>> of(String use, boolean fresh) {
        var answer = tables.ask(TABLE, Map.of("use", use, "fresh", fresh));
        var most = BigDecimal.valueOf((long) answer.row().number("most"));
        return new Decided<>(Optional.of(most).filter(weight -> weight.signum() > 0), answer.explanation());
    }
}
