package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates of inspection and conformity come in with the same promises as CHEDs, and meet the CHED of their goods. */
class JsonIntakeTest {

    private static final String COI = "COI.MA.2026.0000001";
    private static final String CHED = "CHEDPP.FR.2026.9400001";

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
    void aCertificateIsKeptWithItsGoodsPartiesAndPost() {
        assertThat(coi("NEW", 8, "").outcome()).isEqualTo(Outcome.CREATED);
        assertThat(slice.formality(COI))
                .containsEntry("type", "COI")
                .containsEntry("status", "NEW")
                .containsEntry("bcp", "FRLEH1")
                .containsEntry("goods", "Oranges (biologique)")
                .containsEntry("unidentified", false);
    }

    @Test
    void theSameContentInAnotherOrderIsADuplicate() {
        slice.post(MessageKind.COI, "{\"reference\":\"" + COI + "\",\"updatedAt\":\"2026-11-20T08:00:00Z\"}");
        var again = slice.post(
                MessageKind.COI, "{ \"updatedAt\": \"2026-11-20T08:00:00Z\",\n \"reference\": \"" + COI + "\" }");
        assertThat(again.outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void whatComesLateChangesNothing() {
        coi("NEW", 8, "");
        assertThat(coi("VALIDATED", 10, "\"outcome\":\"ORGANIC\",").outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(coi("IN_PROGRESS", 9, "").outcome()).isEqualTo(Outcome.STALE);
        assertThat(slice.formality(COI))
                .containsEntry("status", "VALIDATED")
                .containsEntry("register_outcome", "ORGANIC");
    }

    @Test
    void aWordThatNoListHasIsLeftToAnAgent() {
        assertThat(coi("ENDOSSÉ", 8, "").outcome()).isEqualTo(Outcome.CREATED);
        assertThat(slice.formality(COI)).containsEntry("status", "UNKNOWN").containsEntry("to_qualify", true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reference\":12                                                    | pas bien formé",
                "[]                                                                  | n’est pas un objet",
                "{\"reference\":\"a b\",\"updatedAt\":\"2026-11-20T08:00:00Z\"}        | pas de la forme attendue",
                "{\"updatedAt\":\"2026-11-20T08:00:00Z\"}                             | ne porte pas de référence",
                "{\"reference\":\"COI.1\"}                                            | updatedAt",
                "{\"reference\":\"COI.1\",\"updatedAt\":\"demain\"}                   | « updatedAt »",
                "{\"reference\":\"COI.1\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"goods\":[{\"netWeightKg\":\"lourd\"}]} | netWeightKg",
                "null                                                                | vide"
            })
    void whatCannotBeReadIsKeptInQuarantineWithTheReason(String message, String reason) {
        var answer = slice.post(MessageKind.COI, message);
        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.reason()).contains(reason);
        assertThat(slice.jdbc()
                        .sql("select kind from quarantined_message")
                        .query(String.class)
                        .single())
                .isEqualTo("COI");
    }

    @Test
    void aReferenceOfAnotherTypeIsNotOverwritten() {
        slice.post(ChedXml.of(CHED, "1", "2026-11-20T08:00:00Z").xml());
        var stranger = "{\"reference\":\"" + CHED + "\",\"updatedAt\":\"2026-11-21T08:00:00Z\"}";
        assertThat(slice.post(MessageKind.CONFORMITY, stranger).reason()).contains("autre type");
        assertThat(slice.formality(CHED)).containsEntry("type", "CHED_PP").containsEntry("version", 1);
    }

    @Test
    void aCertificateThatNamesAChedJoinsItsConsignment() {
        slice.post(ChedXml.of(CHED, "1", "2026-11-20T08:00:00Z").xml());
        coi("NEW", 9, "\"linked\":[\"" + CHED + "\"],");
        assertThat(consignment(COI)).isEqualTo(consignment(CHED));
    }

    @Test
    void certificatesOfTheSameContainerAtTheSamePostAndTimeAreOneConsignment() {
        coi("NEW", 8, box("MSCU1234565"));
        var other = message("CONF.FR.2026.0000002", "NEW", 8, box("MSCU1234565"));
        slice.post(MessageKind.CONFORMITY, other);
        slice.post(MessageKind.CONFORMITY, message("CONF.FR.2026.0000003", "NEW", 8, box("MSCU7654321")));
        assertThat(consignment("CONF.FR.2026.0000002")).isEqualTo(consignment(COI));
        assertThat(consignment("CONF.FR.2026.0000003")).isNotEqualTo(consignment(COI));
    }

    private static String box(String number) {
        return "\"containers\":[{\"number\":\"" + number + "\"}],";
    }

    private static Object consignment(String reference) {
        return slice.formality(reference).get("consignment_id");
    }

    private static Answer coi(String status, int hour, String more) {
        return slice.post(MessageKind.COI, message(COI, status, hour, more));
    }

    private static String message(String reference, String status, int hour, String more) {
        return "{\"reference\":\"" + reference + "\",\"status\":\"" + status + "\"," + more
                + "\"updatedAt\":\"2026-11-20T" + (hour < 10 ? "0" : "") + hour + ":00:00Z\",\"post\":\"frleh1\","
                + "\"arrival\":\"2026-11-24T08:00:00+01:00\","
                + "\"parties\":[{\"role\":\"IMPORTER\",\"name\":\"Vergers du Havre\",\"eori\":\"FR09123456700013\"}],"
                + "\"goods\":[{\"cn\":\"08051022\",\"name\":\"Oranges\",\"description\":\"biologique\",\"origin\":\"MA\","
                + "\"netWeightKg\":20000}]}";
    }
}
