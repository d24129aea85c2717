package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.goods.consignments.Certificate.Remark;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times to come do not rule over true messages, and what lies beyond the bounds is named. */
class FieldBoundsTest extends FieldInputCase {

    @Test
    void aMessageOfTheFutureNeverRulesOverTrueOnes() {
        assertThat(slice.post(FieldInputs.read("09-future-update.xml")).outcome())
                .isEqualTo(Outcome.CREATED);
        var truth = FieldInputs.read("09-future-update.xml")
                .replace("2199-01-01T00:00:00Z", "2026-11-29T16:00:00+01:00")
                .replace("<r:StatusCode>1<", "<r:StatusCode>70<");
        assertThat(slice.post(truth).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(slice.formality("CHEDPP.FR.2026.8794109")).containsEntry("status", "VALIDATED");
    }

    /** A reason names what it is about. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[1]",
                "5",
                "\"texte\"",
                "true",
                "[{\"reference\":\"COI.1\"}]",
                "{\"reference\":\"COI.1\",\"updatedAt\":\"\"}",
                "{\"reference\":\"COI.1\",\"updatedAt\":\" \u00a0\"}",
                "{\"reference\":{}}",
                "{\"\":[null]}",
                "{\"reference\":\"COI.1\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"goods\":[[]]}",
                "{\"reference\":\"COI.1\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"parties\":5}",
                "{\"reference\":\"COI.1\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"transport\":[]}"
            })
    void noReasonQuotesNothing(String message) {
        var answer = slice.post(MessageKind.COI, message);
        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.reason())
                .isNotBlank()
                .doesNotContainPattern("«[\\s\u00a0]*»")
                .doesNotContain("null", "{");
    }

    /** A decision that is dated in times to come counts, whichever came first. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDecisionOfTheFutureEndsAlikeInEveryOrder(boolean decisionFirst) {
        var decision = FieldInputs.read("09-future-update.xml").replace("<r:StatusCode>1<", "<r:StatusCode>70<");
        var before =
                FieldInputs.read("09-future-update.xml").replace("2199-01-01T00:00:00Z", "2026-11-20T16:00:00+01:00");
        List.of(decisionFirst ? decision : before, decisionFirst ? before : decision)
                .forEach(slice::post);
        assertThat(slice.formality("CHEDPP.FR.2026.8794109")).containsEntry("status", "VALIDATED");
    }

    /** Beside the order of messages a time to come harms nothing: the message counts, and the agent is told. */
    @ParameterizedTest
    @ValueSource(strings = {"issuedAt", "declaredAt"})
    void aTimeToComeBesideTheOrderIsLeftOutAndSaid(String field) {
        var answer = slice.post(
                MessageKind.COI,
                "{\"reference\":\"COI.2\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"" + field
                        + "\":\"2199-01-01T00:00:00Z\"}");
        assertThat(answer.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(slice.jdbc()
                        .sql("select certificate ->> 'remarks' from formality_version where reference = 'COI.2'")
                        .query(String.class)
                        .single())
                .contains("ahead", field);
    }

    @Test
    void twoClocksMayDifferALittle() {
        var soon = slice.bean(Clock.class).instant().plus(5, ChronoUnit.MINUTES);
        var late = slice.bean(Clock.class).instant().plus(1, ChronoUnit.HOURS);
        assertThat(slice.post(ChedXml.of(PLANT, "1", soon.toString()).xml()).outcome())
                .isEqualTo(Outcome.CREATED);
        assertThat(remarks(PLANT)).isEmpty();
        slice.post(ChedXml.of(PLANT, "42", late.toString()).xml());
        assertThat(remarks(PLANT)).extracting(Remark::code).containsExactly(Remark.OUT_OF_ORDER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"goods\":[{\"netWeightKg\":-5}]          | goods[0].netWeightKg",
                "\"goods\":[{\"netWeightKg\":1e30}]        | goods[0].netWeightKg",
                "\"goods\":[{\"netWeightKg\":1e400}]       | goods[0].netWeightKg",
                "\"goods\":[{\"netWeightKg\":1e999999999}] | goods[0].netWeightKg",
                "\"goods\":[{\"packages\":-1}]             | goods[0].packages",
                "\"goods\":[{},{\"line\":-5}]              | goods[1].line",
                "\"goods\":[{\"line\":1e9}]                | goods[0].line",
                "\"goods\":[{\"cn\":8105000}]              | goods[0].cn",
                "\"goods\":[null]                          | goods[0]",
                "\"parties\":[null]                        | parties[0]",
                "\"linked\":[null]                         | linked[0]",
                "\"replaces\":[\"A\",null]                 | replaces[1]",
                "\"containers\":[{\"seals\":[null]}]       | containers[0].seals[0]",
                "\"parties\":[{\"name\":\"a\\u0000b\"}]    | parties[0].name",
                "\"parties\":[{\"name\":\"a\\ud800b\"}]    | parties[0].name",
                "\"post\":\"\\u0000\"                      | post",
                "\"arrival\":12                            | arrival"
            })
    void theBoundsOfTheXmlDoorHoldAtTheOthersAndTheFieldIsNamed(String field, String named) {
        var answer = slice.post(
                MessageKind.CONFORMITY,
                "{\"reference\":\"CONF.1\",\"updatedAt\":\"2026-11-20T08:00:00Z\"," + field + "}");
        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.reason()).contains("« " + named + " »").doesNotContain("rejoué");
    }
}
