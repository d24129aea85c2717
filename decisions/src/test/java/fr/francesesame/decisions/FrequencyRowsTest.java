package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;

import fr.francesesame.decisions.LawDate.Basis;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables that say how often goods are checked. */
class FrequencyRowsTest {

    @ParameterizedTest
    @CsvSource({
        "CHED_D,  true,  ARRIVAL,      rule_foodArrival",
        "CHED_D,  false, NOTIFICATION, rule_otherwise",
        "CHED_PP, true,  NOTIFICATION, rule_otherwise"
    })
    void lawDate(FormalityType type, boolean arrivalKnown, Basis basis, String rule) {
        expect(Tables.get(LawDate.class).of(type, arrivalKnown), basis, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  true,  YES,      -1, -1, 100, 30,  EXEMPT,     0,   0,   rule_agentExempt",
        "15, false, POSSIBLE, -1, -1, -1,  -1,  RATE,       100, 15,  rule_agentRate",
        "-1, false, YES,      -1, -1, 100, 30,  TO_QUALIFY, 100, 100, rule_malformed",
        "-1, true,  NO,       -1, -1, 100, 30,  EXEMPT,     0,   0,   rule_notListed",
        "-1, true,  POSSIBLE, -1, -1, 100, 30,  TO_QUALIFY, 100, 100, rule_possible",
        "-1, true,  YES,      1,  50, 100, 30,  RATE,       1,   1,   rule_agreement",
        "-1, true,  YES,      -1, 50, 100, 30,  RATE,       100, 50,  rule_raised",
        "-1, true,  YES,      -1, -1, 100, 30,  RATE,       100, 30,  rule_category",
        "-1, true,  YES,      -1, -1, -1,  -1,  TO_QUALIFY, 100, 100, rule_otherwise"
    })
    void veterinaryFrequency(
            int agent,
            boolean wellFormed,
            Listing listed,
            int agreement,
            int raised,
            int identity,
            int physical,
            FrequencyStatus status,
            double identityRate,
            double physicalRate,
            String rule) {
        var facts = new VeterinaryFrequency.Facts(
                rate(agent), wellFormed, listed, rate(agreement), rate(raised), rate(identity), rate(physical));
        expect(Tables.get(VeterinaryFrequency.class).of(facts), outcome(status, identityRate, physicalRate), rule);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  true,  I,    YES,      20, EXEMPT,     0,   rule_agentExempt",
        "30, true,  NONE, NO,       -1, RATE,       30,  rule_agentRate",
        "-1, false, I,    POSSIBLE, 20, TO_QUALIFY, 100, rule_malformed",
        "-1, true,  NONE, NO,       -1, TO_QUALIFY, 100, rule_notListed",
        "-1, true,  II.1, POSSIBLE, 20, TO_QUALIFY, 100, rule_possible",
        "-1, true,  IIa,  YES,      -1, PROHIBITED, 100, rule_prohibited",
        "-1, true,  I,    YES,      50, RATE,       50,  rule_annexOne",
        "-1, true,  II.1, YES,      20, RATE,       20,  rule_annexTwo",
        "-1, true,  I,    YES,      -1, TO_QUALIFY, 100, rule_otherwise"
    })
    void foodFeedFrequency(
            int agent,
            boolean wellFormed,
            String annex,
            Listing covers,
            int listed,
            FrequencyStatus status,
            double rate,
            String rule) {
        var facts = new FoodFeedFrequency.Facts(rate(agent), wellFormed, annex, covers, rate(listed), null);
        expect(Tables.get(FoodFeedFrequency.class).of(facts), outcome(status, rate, rate), rule);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  true,  false, false, EXEMPT,     0,   0,   rule_agentExempt",
        "10, true,  false, false, RATE,       10,  10,  rule_agentRate",
        "-1, false, false, false, TO_QUALIFY, 100, 100, rule_malformed",
        "-1, true,  true,  true,  RATE,       100, 100, rule_highRisk",
        "-1, true,  false, true,  RATE,       100, 50,  rule_raised",
        "-1, true,  false, false, RATE,       20,  5,   rule_otherwise"
    })
    void organicFrequency(
            int agent,
            boolean wellFormed,
            boolean highRisk,
            boolean raised,
            FrequencyStatus status,
            double identity,
            double physical,
            String rule) {
        var facts = new OrganicFrequency.Facts(rate(agent), wellFormed, highRisk, raised);
        expect(Tables.get(OrganicFrequency.class).of(facts), outcome(status, identity, physical), rule);
    }

    /** Goods under raised controls go up one rate; what is prohibited, or not settled, stays so. */
    @ParameterizedTest
    @CsvSource({
        "I,    YES,      RATE,       50,  rule_raised",
        "II.1, YES,      RATE,       50,  rule_raised",
        "IIa,  YES,      PROHIBITED, 100, rule_prohibited",
        "I,    POSSIBLE, TO_QUALIFY, 100, rule_possible"
    })
    void foodAndFeedUnderRaisedControls(
            String annex, Listing covers, FrequencyStatus status, double rate, String rule) {
        var facts = new FoodFeedFrequency.Facts(null, true, annex, covers, rate(30), rate(50));
        expect(Tables.get(FoodFeedFrequency.class).of(facts), outcome(status, rate, rate), rule);
    }

    @Test
    void plantsUnderRaisedControls() {
        var facts = new PlantHealthFrequency.Facts(
                true, PlantHealthFrequency.Regulated.YES, false, false, rate(1), null, rate(5));
        expect(Tables.get(PlantHealthFrequency.class).of(facts), outcome(FrequencyStatus.RATE, 5, 5), "rule_raised");
    }

    @ParameterizedTest
    @CsvSource({
        "0,  SPECIFIC, false, false, EXEMPT,     0,   rule_agentExempt",
        "20, SPECIFIC, false, false, RATE,       20,  rule_agentRate",
        "-1, NONE,     false, false, EXEMPT,     0,   rule_none",
        "-1, POSSIBLE, false, false, TO_QUALIFY, 100, rule_possible",
        "-1, SPECIFIC, true,  true,  RATE,       50,  rule_raised",
        "-1, SPECIFIC, false, true,  RATE,       2,   rule_approved",
        "-1, GENERAL,  false, true,  RATE,       0.5, rule_generalApproved",
        "-1, GENERAL,  false, false, RATE,       1,   rule_general",
        "-1, SPECIFIC, false, false, RATE,       10,  rule_otherwise"
    })
    void conformityRisk(
            int agent,
            String standard,
            boolean raised,
            boolean approved,
            FrequencyStatus status,
            double rate,
            String rule) {
        var facts = new ConformityRisk.Facts(rate(agent), standard, raised, approved);
        expect(Tables.get(ConformityRisk.class).of(facts), outcome(status, rate, rate), rule);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, rule_everyConsignment",
        "50,  50,  rule_highest",
        "30,  50,  rule_fifty",
        "15,  30,  rule_thirty",
        "5,   15,  rule_fifteen",
        "1,   5,   rule_otherwise"
    })
    void increasedRate(BigDecimal baseline, double increased, String rule) {
        expect(Tables.get(IncreasedRate.class).of(baseline), BigDecimal.valueOf(increased), rule);
    }

    private static FrequencyOutcome outcome(FrequencyStatus status, double identity, double physical) {
        return new FrequencyOutcome(status, BigDecimal.valueOf(identity), BigDecimal.valueOf(physical));
    }

    private static BigDecimal rate(int percent) {
        return percent < 0 ? null : BigDecimal.valueOf(percent);
    }
}
