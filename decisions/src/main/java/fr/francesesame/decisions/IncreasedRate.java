package fr.francesesame.decisions;

import java.math.BigDecimal;
import java.util.Map;

/** Table « taux renforcé »: the next higher rate of goods under intensified controls (Reg. (EU) 2019/2129 art 5, 2017/625 art 65(4)). */
public class IncreasedRate {

    static final String TABLE = "increasedRate";

    private final DecisionTable tables;

    public IncreasedRate(DecisionTable tables) {
        this.tables = tables;
    }

    /** Baseline and raised rate in percent. */
    public Decided<BigDecimal> of(BigDecimal baseline) {
        var answer = tables.ask(TABLE, Map.of("rate", baseline.doubleValue()));
        return new Decided<>(BigDecimal.valueOf(answer.row().number("increased")), answer.explanation());
    }
}
