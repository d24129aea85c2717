package fr.francesesame.decisions;

import fr.francesesame.terms.Listing;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Table « fréquence vétérinaire »: share of consignments with identity and physical checks (Reg. (EU) 2019/2129). */
public class VeterinaryFrequency {

    static final String TABLE = "veterinaryFrequency";

    private final DecisionTable tables;

    public VeterinaryFrequency(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<FrequencyOutcome> of(Facts facts) {
        var answer = tables.ask(TABLE, facts.inputs());
        return new Decided<>(FrequencyOutcome.of(answer.row()), answer.explanation());
    }

    /** What the lists say of one kind of goods; rates in percent, null where there is none. {@code raisedRate}: under intensified controls. */
    public record Facts(
            @Nullable BigDecimal agentRate,
            boolean wellFormed,
            Listing listed,
            @Nullable BigDecimal agreementRate,
            @Nullable BigDecimal raisedRate,
            @Nullable BigDecimal identityRate,
            @Nullable BigDecimal physicalRate) {

        Map<String, Object> inputs() {
            return Map.of(
                    "agentRate",
                    Rates.cell(agentRate),
                    "wellFormed",
                    wellFormed,
                    "listed",
                    listed.name(),
                    "agreementRate",
                    Rates.cell(agreementRate),
                    "raisedRate",
                    Rates.cell(raisedRate),
                    "identityRate",
                    Rates.cell(identityRate),
                    "physicalRate",
                    Rates.cell(physicalRate));
        }
    }
}
