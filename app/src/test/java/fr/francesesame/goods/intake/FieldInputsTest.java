package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What stands in messages from practice is taken for what it is, or an agent is told. */
class FieldInputsTest {

    private static final String PLANT = "CHEDPP.FR.2026.9500001";
    private static final String OTHER = "CHEDPP.FR.2026.9500002";
    private static final String UNLOADING =
            "<r:UnloadingBaseportSPSLocation><r:ID>FRLEH1</r:ID></r:UnloadingBaseportSPSLocation>";

    private static IntakeSlice slice;

    @BeforeAll
    static void start() {
        slice = IntakeSlice.start();
    }

    @AfterAll
    static void stop() {
        slice.close();
    }

    @BeforeEach
    void forget() {
        slice.forgetEverything();
    }

    @Test
    void theCodeOfThePostIsReadBesideTheLocode() {
        take("01-post-un-locode.xml");
        assertThat(facts("CHEDPP.FR.2026.8794101").post()).isEqualTo(new BorderPost("FRLEH1"));
        assertThat(remarks("CHEDPP.FR.2026.8794101")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r:ID>frleh1</r:ID>",
                "<r:ID>FRLEH 1</r:ID>",
                "<r:ID>FRLEH\u00a01.</r:ID>",
                "<r:ID>FRLEH</r:ID>",
                "<r:ID/><r:Name/><r:Name/><r:Name>FRLEH1</r:Name>",
                "<r:ID>FR LEH</r:ID><r:Name>FR</r:Name><r:Name/><r:Name>frleh1</r:Name><r:Name>Le Havre</r:Name><r:Name/>"
                        + "<r:Name>FRLEH</r:Name>",
                "<r:Name>FR</r:Name><r:Name/><r:Name/><r:Name/><r:Name/><r:Name>FRLEH</r:Name>"
            })
    void aPostIsRecognisedHoweverItIsWritten(String written) {
        slice.post(at(written));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", "FRLEH1").containsEntry("to_check", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRZZZ1", "NLRTM1", "FRXXX", "Le Havre", "FRLEH9", "FR"})
    void whatIsNoPostOfTheRegisterIsNoPlaceButIsSaid(String written) {
        slice.post(at("<r:ID>" + written + "</r:ID>"));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", null).containsEntry("to_check", true);
        assertThat(facts(PLANT).post()).isNull();
        assertThat(remarks(PLANT)).containsExactly(Remark.of("unknownPost", written));
        assertThat(slice.timeline(PLANT)).contains("toCheck");
    }

    @Test
    void aPostThatAPersonHasNamedStaysAsLongAsTheMessageWritesTheSame() {
        slice.post(at("<r:ID>FRXXX9</r:ID>"));
        slice.jdbc()
                .sql(
                        "insert into post_qualification select reference, written_post(certificate), 'FRDKK1', 'inspecteur'"
                                + " from formality_version where reference = ?")
                .param(PLANT)
                .update();
        slice.post(at("<r:ID>FRXXX9</r:ID>").replace("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z"));
        assertThat(slice.formality(PLANT)).containsEntry("version", 2).containsEntry("bcp", "FRDKK1");
        slice.post(at("<r:ID>FRYYY9</r:ID>").replace("2026-11-20T08:00:00Z", "2026-11-20T10:00:00Z"));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", null);
    }

    /** What was kept before references had one form takes that form; the same one kept twice is found under two names. */
    @Test
    void referencesKeptInSmallLettersAreFoundAgain() throws IOException {
        slice.post(at("<r:ID>FRLEH1</r:ID>"));
        kept(PLANT, "chedpp.fr.2026. 9500001");
        slice.post(at("<r:ID>FRDKK1</r:ID>").replace(PLANT, OTHER));
        kept(OTHER, "ChedPP.FR.2026.9500002");
        slice.post(at("<r:ID>FRDKK1</r:ID>").replace(PLANT, OTHER).replace("1000.0", "7.0"));
        slice.jdbc()
                .sql(new ClassPathResource("db/migration/V251__consignments_references_alike.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
        assertThat(facts(PLANT).post()).isEqualTo(new BorderPost("FRLEH1"));
        assertThat(current(PLANT).reference()).isEqualTo(PLANT);
        assertThat(slice.timeline(PLANT)).isNotEmpty();
        assertThat(slice.jdbc()
                        .sql("select reference from formality order by reference")
                        .query(String.class)
                        .list())
                .containsExactly(PLANT, OTHER, OTHER + ".BIS");
        assertThat(slice.post(at("<r:ID>FRLEH1</r:ID>")).outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    private static void kept(String reference, String written) {
        slice.jdbc()
                .sql(
                        "begin; set local session_replication_role = replica;"
                                + Stream.of(
                                                "formality",
                                                "formality_version",
                                                "formality_party",
                                                "formality_term",
                                                "timeline_entry",
                                                "ched_message")
                                        .map(table -> "update " + table + " set reference = '" + written
                                                + "' where reference = '" + reference + "';")
                                        .collect(Collectors.joining())
                                + "update formality_version set certificate = jsonb_set(certificate, '{reference}', to_jsonb(reference)); commit")
                .update();
    }

    @Test
    void aForeignCodeIsNotMadeOursByThePlaceBesideIt() {
        slice.post(at("<r:ID>FRLEH</r:ID><r:Name>NL</r:Name><r:Name/><r:Name>NLRTM1</r:Name>"));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", null);
    }

    @ParameterizedTest
    @CsvSource({"FRCDG4.,FRCDG4", "frcdg,FRCDG4", "FR LEH 1,FRLEH1", "FRZZZ9,"})
    void theOtherDoorsKnowPostsAlike(String written, String post) {
        var message =
                "{\"reference\":\"COI.MA.2026.1\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"post\":\"" + written + "\"}";
        assertThat(slice.post(MessageKind.COI, message).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(slice.formality("COI.MA.2026.1")).containsEntry("bcp", post);
    }

    @Test
    void numbersOfContainersAreComparedInOneForm() {
        take("03-container-writing.xml");
        slice.post(ChedXml.of(OTHER, "1", "2026-11-20T08:00:00Z")
                .xml()
                .replace("SESU 1234567", "temu\u00a0941765\u20112")
                .replace("2026-11-24T06:00:00+01:00", "2026-12-03T06:00:00+01:00"));
        assertThat(slice.formality(OTHER).get("consignment_id"))
                .isEqualTo(slice.formality("CHEDPP.FR.2026.8794103").get("consignment_id"));
        assertThat(slice.jdbc()
                        .sql("select distinct term from formality_term where kind = 'CONTAINER'")
                        .query(String.class)
                        .list())
                .containsExactly("TEMU9417652");
        assertThat(current(OTHER).containers().get(0).number()).isEqualTo("temu\u00a0941765\u20112");
    }

    @Test
    void animalsAreCounted() {
        take("06-animals-in-pieces.xml");
        assertThat(lines("CHEDA.FR.2026.8794106")).singleElement().satisfies(line -> {
            assertThat(line.pieces()).isEqualByComparingTo("5");
            assertThat(line.netWeightKg()).isNull();
        });
        assertThat(remarks("CHEDA.FR.2026.8794106")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KGM,100,100",
        "kgm,.5,0.5",
        "KGM,5.,5",
        "KGM,+5,5",
        "KGM,1.7E2,170",
        "KGM,0.0,0",
        "tne,2,2000",
        "DTN,3,300",
        "MGM,4,0.000004",
        "GRM,500,0.5",
        "LBR,10,4.5359237",
        "ONZ,16,0.453592370",
        "STN,1,907.18474",
        "LTN,1,1016.0469088"
    })
    void aMassIsReadInItsUnit(String unit, String written, BigDecimal kilograms) {
        slice.post(weighing("<r:NetWeightMeasure unitCode=\"" + unit + "\">" + written + "</r:NetWeightMeasure>"));
        assertThat(lines(PLANT).get(0).netWeightKg()).isEqualByComparingTo(kilograms);
        assertThat(remarks(PLANT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KTM,10,unknownUnit",
        "XYZ,10,unknownUnit",
        "LTR,10,unknownUnit",
        "KG,10,unknownUnit",
        "'',10,noUnit",
        "'',0,noUnit",
        "KGM,dix,unreadableQuantity",
        "KGM,-5,unreadableQuantity",
        "KGM,1e400,unreadableQuantity",
        "KGM,1e999999999,unreadableQuantity",
        "KGM,'1,5',unreadableQuantity",
        "KGM,INF,unreadableQuantity"
    })
    void whatIsNoWeightIsNeverKilogramsNorNoughtAndIsTold(String unit, String written, String remark) {
        var attribute = unit.isEmpty() ? "" : " unitCode=\"" + unit + "\"";
        slice.post(weighing("<r:NetWeightMeasure" + attribute + ">" + written + "</r:NetWeightMeasure>"));
        assertThat(lines(PLANT).get(0).netWeightKg()).isNull();
        assertThat(remarks(PLANT)).extracting(Remark::code).containsExactly(remark);
        assertThat(slice.formality(PLANT)).containsEntry("to_check", true);
    }

    @Test
    void aVolumeIsKeptAsItIsWritten() {
        slice.post(weighing("<r:NetVolumeMeasure unitCode=\"LTR\">200.0</r:NetVolumeMeasure>"));
        assertThat(current(PLANT).lines().get(0).measures())
                .containsExactly(new Certificate.Measure(new BigDecimal("200"), "LTR"));
        assertThat(remarks(PLANT)).isEmpty();
    }

    @Test
    void twoLinesOfOneNumberAreToldApart() {
        take("15-same-line-number.xml");
        assertThat(lines("CHEDPP.FR.2026.8794115"))
                .extracting(GoodsLine::number, GoodsLine::cn)
                .containsExactly(tuple(1, "08051022"), tuple(2, "08061010"));
        assertThat(remarks("CHEDPP.FR.2026.8794115")).containsExactly(Remark.of("renumbered", "1", "2"));
    }

    @Test
    void severalOriginsOfOneLineAreSaidAndJudgedAsTheWorst() {
        var two = ChedXml.line(1, "08061010", 1000)
                .replace(
                        "<r:OriginSPSCountry>",
                        "<r:OriginSPSCountry><r:ID>eg</r:ID></r:OriginSPSCountry><r:OriginSPSCountry>");
        slice.post(ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z").goods(two).xml());
        assertThat(lines(PLANT).get(0).origin()).isNull();
        assertThat(current(PLANT).lines().get(0).origins()).containsExactly("EG", "PE");
        assertThat(slice.formality(PLANT)).containsEntry("origin", "EG, PE");
        assertThat(remarks(PLANT)).containsExactly(Remark.of("severalOrigins", "1", "EG, PE"));
    }

    @Test
    void aSplitChedIsKeptWithItsWholeWhicheverComesFirst() {
        take("19-split.xml");
        take("01-post-un-locode.xml");
        assertThat(slice.jdbc()
                        .sql("select whole from formality_split where reference = 'CHEDPP.FR.2026.8794119'")
                        .query(String.class)
                        .list())
                .containsExactly("CHEDPP.FR.2026.8794101");
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {"9999-12-31T00:00:00Z", "+100000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "2026-02-30T00:00:00Z"
            })
    void theOtherDoorsBoundTheirTimesAlike(String time) {
        var answer = slice.post(MessageKind.COI, "{\"reference\":\"COI.1\",\"updatedAt\":\"" + time + "\"}");
        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.reason()).contains("« updatedAt »");
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

    @Test
    void aReferenceInSmallLettersIsTheSame() {
        slice.post(ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z").xml());
        slice.post(ChedXml.of(PLANT.toLowerCase(Locale.ROOT), "42", "2026-11-20T09:00:00Z")
                .xml());
        assertThat(slice.formality(PLANT))
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("version", 2);
    }

    private static void take(String input) {
        assertThat(slice.post(FieldInputs.read(input)).outcome()).isEqualTo(Outcome.CREATED);
    }

    private static String at(String written) {
        return ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z")
                .xml()
                .replace(UNLOADING, "<r:UnloadingBaseportSPSLocation>" + written + "</r:UnloadingBaseportSPSLocation>");
    }

    private static String weighing(String measure) {
        var line = ChedXml.line(1, "08061010", 7)
                .replace("<r:NetWeightMeasure unitCode=\"KGM\">7.0</r:NetWeightMeasure>", measure);
        return ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z").goods(line).xml();
    }

    private static String arriving(String written) {
        return ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z")
                .xml()
                .replace("<u:DateTime>2026-11-24T06:00:00+01:00</u:DateTime>", Objects.requireNonNull(written));
    }

    private static Dossiers.Facts facts(String reference) {
        return slice.dossiers().facts(new Reference(reference));
    }

    private static List<GoodsLine> lines(String reference) {
        return slice.dossiers().lines(new Reference(reference));
    }

    private static Certificate current(String reference) {
        return slice.bean(NotifiedDossiers.class).current(new Reference(reference));
    }

    private static List<Remark> remarks(String reference) {
        return current(reference).remarks();
    }
}
