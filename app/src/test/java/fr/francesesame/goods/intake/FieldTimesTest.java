package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.goods.consignments.Certificate.Remark;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as messages from practice write them: read as the schema allows, or refused with the name of the field. */
class FieldTimesTest extends FieldInputCase {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<u:DateTimeString format='102'>20261203</u:DateTimeString>          | 2026-12-02T23:00:00Z",
                "<u:DateTimeString format='203'>202612030600</u:DateTimeString>      | 2026-12-03T05:00:00Z",
                "<u:DateTimeString format='204'>20261203060000</u:DateTimeString>    | 2026-12-03T05:00:00Z",
                "<u:DateTimeString format='205'>202612030600+0100</u:DateTimeString> | 2026-12-03T05:00:00Z",
                "<u:DateTimeString format='205'>202612030600Z</u:DateTimeString>     | 2026-12-03T06:00:00Z",
                "<u:DateTimeString format='201'>2612030600</u:DateTimeString>        | 2026-12-03T05:00:00Z",
                "<u:DateTimeString format='303'>202612030600UTC</u:DateTimeString>   | 2026-12-03T06:00:00Z",
                "<u:DateTimeString format='304'>20261203060000CET</u:DateTimeString> | 2026-12-03T05:00:00Z",
                "<u:DateTimeString format='203'>202612032400</u:DateTimeString>      | 2026-12-03T23:00:00Z",
                "<u:DateTimeString>2026-12-03T06:00:00+01:00</u:DateTimeString>      | 2026-12-03T05:00:00Z",
                "<u:DateTime>2026-12-03T24:00:00+01:00</u:DateTime>                  | 2026-12-03T23:00:00Z",
                "<u:DateTime>2026-12-03T24:00:00</u:DateTime>                        | 2026-12-03T23:00:00Z",
                "<u:DateTime>2026-12-03T24:00:00.000000000000</u:DateTime>           | 2026-12-03T23:00:00Z",
                "<u:DateTime>2026-12-03T06:00:00.0000001234567+04:00</u:DateTime>    | 2026-12-03T02:00:00Z",
                "<u:DateTime>2026-12-03T06:00:00+0100</u:DateTime>                   | 2026-12-03T05:00:00Z",
                "<u:DateTime>2026-12-03T06:00:00+01</u:DateTime>                     | 2026-12-03T05:00:00Z",
                "<u:DateTime>2026-12-03Z</u:DateTime>                                | 2026-12-03T00:00:00Z",
                "<u:DateTime>2026-12-03+01:00</u:DateTime>                           | 2026-12-02T23:00:00Z",
                "<u:DateTime>2026-12-03</u:DateTime>                                 | 2026-12-02T23:00:00Z",
                "2026-12-03T06:00:00                                                 | 2026-12-03T05:00:00Z"
            })
    void datesAreReadAsTheSchemaAllows(String written, Instant instant) {
        slice.post(arriving(written));
        assertThat(facts(PLANT).arrival()).isEqualTo(instant);
    }

    /** By the notification's own day, not by that of the clock. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31T00:00:00Z",
                "+100000-01-01T00:00:00Z",
                "2199-01-01T06:00:00Z",
                "2027-11-24T06:00:00+01:00",
                "2025-11-24T06:00:00+01:00",
                "0001-01-01T00:00:00Z"
            })
    void anArrivalFarFromItsNotificationIsLeftOutAndSaid(String written) {
        assertThat(slice.post(arriving("<u:DateTime>" + written + "</u:DateTime>"))
                        .outcome())
                .isEqualTo(Outcome.CREATED);
        assertThat(facts(PLANT).arrival()).isNull();
        assertThat(remarks(PLANT)).extracting(Remark::code).containsExactly("arrivalBounds");
        slice.post(
                MessageKind.COI,
                "{\"reference\":\"COI.3\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"arrival\":\"" + written + "\"}");
        assertThat(facts("COI.3").arrival()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<u:DateTimeString format='102'>20260230</u:DateTimeString>",
                "<u:DateTimeString format='718'>20261203</u:DateTimeString>",
                "<u:DateTimeString format='102'>2026120</u:DateTimeString>",
                "<u:DateTimeString format='303'>202612030600ZZZ</u:DateTimeString>",
                "<u:DateTime>2026-12-03T24:00:30+01:00</u:DateTime>",
                "<u:DateTime>2026-02-30</u:DateTime>",
                "<u:DateTime>2026-12-03T06:00:00+25:00</u:DateTime>"
            })
    void aDateThatCannotBeSaysWhichFieldItStandsIn(String written) {
        var answer = slice.post(arriving(written));
        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.reason()).contains("« AvailabilityDueDateTime »");
    }

    @Test
    void theOtherDoorsTakeATimeWithoutOffsetAsParisTime() {
        slice.post(
                MessageKind.COI,
                "{\"reference\":\"COI.1\",\"updatedAt\":\"2026-11-20T08:00:00\",\"arrival\":\"2026-12-03T24:00:00+0100\"}");
        assertThat(facts("COI.1").arrival()).isEqualTo(Instant.parse("2026-12-03T23:00:00Z"));
        assertThat(current("COI.1").updatedAt()).isEqualTo(Instant.parse("2026-11-20T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9999-12-31T00:00:00Z", "+100000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "2026-02-30T00:00:00Z"
            })
    void theOtherDoorsBoundTheirTimesAlike(String time) {
        var answer = slice.post(MessageKind.COI, "{\"reference\":\"COI.1\",\"updatedAt\":\"" + time + "\"}");
        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.reason()).contains("« updatedAt »");
    }

    private static String arriving(String written) {
        return ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z")
                .xml()
                .replace("<u:DateTime>2026-11-24T06:00:00+01:00</u:DateTime>", Objects.requireNonNull(written));
    }
}
