package fr.francesesame.decisions;

import fr.francesesame.terms.Listing;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Table « fréquence des denrées et aliments d'origine non animale »: one answer for each entry of Reg. (EU) 2019/1793 that covers the goods. */
public class FoodFeedFrequency {

    static final String TABLE = "foodFeedFrequency";

    private final DecisionTable tables;

    public FoodFeedFrequency(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<FrequencyOutcome> of(Facts facts) {
        var answer = tables.ask(TABLE, facts.inputs());
        return new Decided<>(FrequencyOutcome.ofOneRate(answer.row()), answer.explanation());
    }

    /** {@code annex}: {@code I}, {@code II.1}, {@code II.3}, {@code IIa}, or {@code NONE} where no entry covers the goods; rates in percent; {@code raisedRate}: under intensified controls. */
    public record Facts(
            @Nullable BigDecimal agentRate,
            boolean wellFormed,
            String annex,
            Listing covers,
            @Nullable BigDecimal listedRate,
            @Nullable BigDecimal raisedRate) {

        Map<String, Object> inputs() {
            return Map.of(
                    "agentRate",
                    Rates.cell(agentRate),
                    "wellFormed",
                    wellFormed,
                    "annex",
                    annex,
                    "covers",
                    covers.name(),
                    "listedRate",
                    Rates.cell(listedRate),
                    "raisedRate",
                    Rates.cell(raisedRate));
        }
    }
}
