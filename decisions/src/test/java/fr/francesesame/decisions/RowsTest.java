package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.decisions.PriorNotification.Verdict;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the other tables answers as the law says. */
class RowsTest {

    @ParameterizedTest
    @CsvSource({
        "CONFORMITY, false, 0,   0, false, IN_TIME,       rule_noPeriod",
        "CHED_PP,    false, 0,   0, false, LATE,          rule_arrivalUnknown",
        "COI,        true,  2,   0, false, IN_TIME,       rule_organic",
        "CHED_PP,    true,  -2,  0, false, AFTER_ARRIVAL, rule_afterArrival",
        "CHED_PP,    true,  44,  1, false, IN_TIME,       rule_oneWorkingDay",
        "CHED_PP,    true,  4,   0, true,  IN_TIME,       rule_fourHours",
        "CHED_PP,    true,  22,  0, false, LATE,          rule_otherwise",
        "CHED_PP,    true,  3,   0, true,  LATE,          rule_otherwise"
    })
    void priorNotification(
            FormalityType type, boolean known, long hours, int days, boolean shorter, Verdict expected, String rule) {
        var facts = new PriorNotification.Facts(type, known, days, hours, shorter);
        expect(Tables.get(PriorNotification.class).judge(facts), expected, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "FREE,       false, -1, false, NONE,       OPEN,    rule_free",
        "RIGHT,      true,  -1, false, NONE,       OPEN,    rule_held",
        "RIGHT,      false, -1, false, NONE,       HIDDEN,  rule_notHeld",
        "DECLARED,   false, 10, true,  NONE,       OPEN,    rule_declared",
        "DECLARED,   false, 9,  true,  NONE,       LATER,   rule_declaredSoon",
        "DECLARED,   false, 0,  true,  NONE,       LATER,   rule_declaredSoon",
        "DECLARED,   false, 30, false, NONE,       HIDDEN,  rule_undeclared",
        "DECLARED,   false, -1, true,  NONE,       HIDDEN,  rule_undeclared",
        "CONVENTION, false, 30, false, OPEN,       OPEN,    rule_joined",
        "CONVENTION, false, 30, false, ASKED,      JOINING, rule_joiningAsked",
        "CONVENTION, false, 30, false, CONVENTION, JOINING, rule_joiningConvention",
        "CONVENTION, false, 30, false, AUDITED,    JOINING, rule_joiningAudited",
        "CONVENTION, false, 30, false, REFUSED,    TO_JOIN, rule_otherwise",
        "CONVENTION, false, 30, false, NONE,       TO_JOIN, rule_otherwise"
    })
    void serviceAccess(
            String access,
            boolean held,
            int days,
            boolean declared,
            String adhesion,
            ServiceAccess.Outcome expected,
            String rule) {
        var facts = new ServiceAccess.Facts(access, held, days, declared, adhesion);
        expect(Tables.get(ServiceAccess.class).of(facts), expected, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  true,  UNKNOWN,  false, false, -1, EXEMPT,     0,   rule_agentExempt",
        "40, false, UNKNOWN,  false, false, -1, RATE,       40,  rule_agentRate",
        "-1, false, UNKNOWN,  false, false, -1, TO_QUALIFY, 100, rule_malformed",
        "-1, true,  PROHIBITED, true, false, -1, PROHIBITED, 100, rule_prohibited",
        "-1, true,  UNKNOWN,  true,  false, -1, RATE,       100, rule_planting",
        "-1, true,  YES,      false, true,  5,  RATE,       100, rule_emergency",
        "-1, true,  EXEMPT,   false, false, -1, EXEMPT,     0,   rule_exempt",
        "-1, true,  YES,      false, false, 1,  RATE,       1,   rule_listed",
        "-1, true,  YES,      false, false, -1, RATE,       100, rule_default",
        "-1, true,  POSSIBLE, false, false, 5,  TO_QUALIFY, 100, rule_otherwise",
        "-1, true,  UNKNOWN,  false, false, -1, TO_QUALIFY, 100, rule_otherwise"
    })
    void plantHealthFrequency(
            int agent,
            boolean wellFormed,
            Regulated regulated,
            boolean planting,
            boolean emergency,
            int listed,
            FrequencyStatus status,
            double rate,
            String rule) {
        var facts = new PlantHealthFrequency.Facts(
                wellFormed, regulated, planting, emergency, rate(listed), rate(agent), null);
        var percent = BigDecimal.valueOf(rate);
        var outcome = new FrequencyOutcome(status, percent, percent);
        expect(Tables.get(PlantHealthFrequency.class).of(facts), outcome, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTABLE,      NOT_DONE,         NOT_DONE,            NOT_DONE,         false, TO_CORRECT,         rule_correctable",
        "NOT_SATISFACTORY, NOT_DONE,         NOT_DONE,            NOT_DONE,         false, NOT_ACCEPTABLE,     rule_documents",
        "REDO,             SATISFACTORY,     SATISFACTORY,        NOT_DONE,         false, ON_HOLD,            rule_documentsMissing",
        "SATISFACTORY,     NOT_SATISFACTORY, SATISFACTORY,        NOT_DONE,         false, NOT_ACCEPTABLE,     rule_identity",
        "SATISFACTORY,     SATISFACTORY,     NOT_SATISFACTORY,    NOT_DONE,         false, NOT_ACCEPTABLE,     rule_physical",
        "SATISFACTORY,     SATISFACTORY,     SATISFACTORY,        NOT_SATISFACTORY, true,  NOT_ACCEPTABLE,     rule_laboratory",
        "SATISFACTORY,     SATISFACTORY,     PARTLY_SATISFACTORY, NOT_DONE,         false, PARTIALLY_REJECTED, rule_partly",
        "SATISFACTORY,     SATISFACTORY,     SATISFACTORY,        PENDING,          true,  ON_HOLD,            rule_detained",
        "SATISFACTORY,     SATISFACTORY,     SATISFACTORY,        PENDING,          false, ACCEPTABLE,         rule_monitoring",
        "SATISFACTORY,     NOT_DONE,         NOT_DONE,            NOT_DONE,         false, ACCEPTABLE,         rule_acceptable",
        "SATISFACTORY,     SATISFACTORY,     SATISFACTORY,        SATISFACTORY,     true,  ACCEPTABLE,         rule_acceptable",
        "SATISFACTORY,     REDO,             REDO,                NOT_DONE,         false, ON_HOLD,            rule_otherwise",
        "SATISFACTORY,     PENDING,          SATISFACTORY,        PENDING,          false, ON_HOLD,            rule_otherwise",
        "SATISFACTORY,     SATISFACTORY,     PENDING,             NOT_DONE,         false, ON_HOLD,            rule_otherwise",
        "SATISFACTORY,     PENDING,          PARTLY_SATISFACTORY, NOT_DONE,         false, ON_HOLD,            rule_otherwise",
        "SATISFACTORY,     SATISFACTORY,     PARTLY_SATISFACTORY, PENDING,          true,  ON_HOLD,            rule_detained",
        "SATISFACTORY,     SATISFACTORY,     SATISFACTORY,        REDO,             false, ON_HOLD,            rule_otherwise"
    })
    void checkOutcome(
            CheckResult documentary,
            CheckResult identity,
            CheckResult physical,
            CheckResult laboratory,
            boolean detained,
            Conclusion expected,
            String rule) {
        var facts = new CheckOutcome.Facts(documentary, identity, physical, laboratory, detained);
        expect(Tables.get(CheckOutcome.class).conclude(facts), expected, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CHED_PP,    other, false, SIVEP_PLANT,      rule_plants",
        "CHED_A,     other, true,  SIVEP_VETERINARY, rule_animals",
        "CHED_P,     food,  true,  SIVEP_VETERINARY, rule_animalProducts",
        "CHED_D,     feed,  false, SIVEP_VETERINARY, rule_feed",
        "CHED_D,     food,  false, DGDDI,            rule_food",
        "COI,        food,  true,  SIVEP_VETERINARY, rule_organicAnimal",
        "COI,        feed,  false, SIVEP_VETERINARY, rule_organicFeed",
        "COI,        food,  false, DGDDI,            rule_organicFood",
        "CONFORMITY, food,  false, DGDDI,            rule_otherwise"
    })
    void competentService(String type, String use, boolean animal, ControlService expected, String rule) {
        var facts = new CompetentService.Facts(type, use, animal);
        expect(Tables.get(CompetentService.class).of(facts), expected, rule);
    }

    @Test
    void aMissingFactIsAnErrorAndNeverANo() {
        assertThatThrownBy(() ->
                        Tables.get(DecisionTable.class).ask(PriorNotification.TABLE, Map.of("arrivalKnown", true)))
                .isInstanceOf(UndecidedException.class);
    }

    private static BigDecimal rate(int percent) {
        return percent < 0 ? null : BigDecimal.valueOf(percent);
    }
}
