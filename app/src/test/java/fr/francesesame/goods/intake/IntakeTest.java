package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.FormalityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of messages: created, duplicate, stale, modified, ended, opened again, replaced. */
class IntakeTest {

    private static final String PLANT = "CHEDPP.FR.2026.9100001";
    private static final String OTHER = "CHEDPP.FR.2026.9100002";
    private static final String MEAT = "CHEDP.FR.2026.9100003";

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
    void theFirstMessageCreatesTheFormalityAndOpensItsProcess() {
        var answer = post(ched(PLANT, "1", 8));

        assertThat(answer).isEqualTo(new Answer(PLANT, Outcome.CREATED, "Le message a créé la formalité.", null));
        assertThat(slice.formality(PLANT))
                .containsEntry("status", "NEW")
                .containsEntry("step", "RECEIVED")
                .containsEntry("bcp", "FRLEH1")
                .containsEntry("goods", "Vitis vinifera")
                .containsEntry("origin", "PE")
                .containsEntry("service", "SIVEP_PLANT")
                .containsEntry("to_qualify", false)
                .containsEntry("unidentified", false);
        assertThat(slice.toldOf(PLANT)).containsExactly("open");
    }

    @Test
    void theSameContentAgainIsADuplicateWhateverItsEnvelope() {
        post(ched(PLANT, "1", 8));

        assertThat(slice.post(ched(PLANT, "1", 8).enveloped()).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(slice.toldOf(PLANT)).containsExactly("open");
        assertThat(slice.timeline(PLANT)).endsWith("duplicate");
        assertThat(slice.jdbc()
                        .sql("select count(*) from ched_message where raw is null and duplicate_of is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aLateMessageChangesNothingAndIsLoggedForAgents() {
        post(ched(PLANT, "70", 12));

        assertThat(post(ched(PLANT, "42", 9)).outcome()).isEqualTo(Outcome.STALE);
        assertThat(slice.formality(PLANT)).containsEntry("status", "VALIDATED").containsEntry("step", "RELEASED");
        assertThat(slice.timeline(PLANT)).endsWith("late");
    }

    @Test
    void aModificationIsToldAndAChangeOfStatusAloneIsNone() {
        post(ched(PLANT, "1", 8));
        post(ched(PLANT, "42", 9));
        post(ched(PLANT, "42", 10).weighing(22000));
        post(ched(PLANT, "1", 11).weighing(22000));

        assertThat(slice.toldOf(PLANT)).containsExactly("open", "modified");
        assertThat(slice.formality(PLANT)).containsEntry("version", 4).containsEntry("round", 2);
    }

    @Test
    void aDecisionTakenInTracesIsToldToTheProcess() {
        post(ched(PLANT, "1", 8));
        post(ched(PLANT, "70", 9));

        assertThat(slice.toldOf(PLANT)).containsExactly("open", "decided");
        assertThat(slice.formality(PLANT)).containsEntry("step", "RELEASED");
    }

    @ParameterizedTest
    @CsvSource({
        "70,RELEASED",
        "41,REFUSED",
        "122,PARTIALLY_REJECTED",
        "99,ONWARD_MOVEMENT",
        "64,CANCELLED",
        "44,REPLACED"
    })
    void aFormalityNeverSeenBeforeItsEndIsCreatedAtItsEnd(String code, String step) {
        post(ched(PLANT, code, 8));

        assertThat(slice.formality(PLANT)).containsEntry("step", step);
        assertThat(slice.toldOf(PLANT)).containsExactly("outside");
    }

    @Test
    void aFinalFormalityThatTracesOpensAgainIsOpenedAgain() {
        post(ched(PLANT, "1", 8));
        post(ched(PLANT, "70", 9));
        post(ched(PLANT, "1", 10));

        assertThat(slice.toldOf(PLANT)).containsExactly("open", "decided", "open");
        assertThat(slice.formality(PLANT)).containsEntry("step", "RECEIVED").containsEntry("round", 2);
    }

    @ParameterizedTest
    @CsvSource({"64, CANCELLED", "55, DELETED"})
    void aCancelledOrDeletedFormalityIsWithdrawn(String code, String step) {
        post(ched(PLANT, "1", 8));
        post(ched(PLANT, code, 9));

        assertThat(slice.toldOf(PLANT)).containsExactly("open", "withdrawn");
        assertThat(slice.formality(PLANT)).containsEntry("step", step);
    }

    @Test
    void aReplacedFormalityLeadsToTheReplacingOneWhicheverComesFirst() {
        post(ched(PLANT, "1", 8));
        post(ched(OTHER, "1", 9).replacing(PLANT));
        post(ched(PLANT, "44", 10));
        var inOrder = replacement();
        assertThat(slice.toldOf(PLANT)).containsExactly("open", "replaced");

        slice.forgetEverything();
        post(ched(PLANT, "44", 10));
        post(ched(OTHER, "1", 9).replacing(PLANT));
        post(ched(PLANT, "1", 8));

        assertThat(replacement()).isEqualTo(inOrder).isEqualTo(OTHER + " REPLACED true");
        assertThat(slice.timeline(PLANT)).contains("replacedBy");
        assertThat(slice.timeline(OTHER)).contains("replaces");
    }

    @Test
    void typesWithoutAProcessAreStoredAndFollowTheirStatus() {
        post(ched(MEAT, "1", 8));
        assertThat(slice.formality(MEAT))
                .containsEntry("step", "RECEIVED")
                .containsEntry("service", "SIVEP_VETERINARY");

        post(ched(MEAT, "41", 9));
        assertThat(slice.formality(MEAT)).containsEntry("step", "REFUSED");
        assertThat(slice.timeline(MEAT)).contains("milestone.REFUSED");
        assertThat(slice.toldOf(MEAT)).containsExactly("outside");
    }

    @Test
    void openFormalitiesAreAdoptedWhenTheirProcessComes() {
        try (var later = IntakeSlice.start()) {
            later.post(ched(MEAT, "1", 8).xml());
            later.post(ched(PLANT, "1", 8).xml());
            later.bean(RecordedProcesses.class).learns(FormalityType.CHED_P);
            later.bean(Adoption.class).adopt();
            later.bean(Adoption.class).adopt();

            assertThat(later.toldOf(MEAT)).containsExactly("open");
            assertThat(later.toldOf(PLANT)).containsExactly("open");
        }
    }

    private static ChedXml ched(String reference, String status, int hour) {
        return ChedXml.of(reference, status, "2026-11-20T%02d:00:00.000+01:00".formatted(hour));
    }

    private static Answer post(ChedXml message) {
        return slice.post(message.xml());
    }

    private static String replacement() {
        var replaced = slice.formality(PLANT);
        var together =
                replaced.get("consignment_id").equals(slice.formality(OTHER).get("consignment_id"));
        return replaced.get("replaced_by") + " " + replaced.get("step") + " " + together;
    }
}
