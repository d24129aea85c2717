package fr.francesesame.traces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.accounts.Person;
import fr.francesesame.accounts.Scope;
import fr.francesesame.accounts.Scope.Habilitation;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"64", "55"})
    void aCancelledOrDeletedFormalityIsWithdrawn(String code) {
        post(ched(PLANT, "1", 8));
        post(ched(PLANT, code, 9));

        assertThat(slice.toldOf(PLANT)).containsExactly("open", "withdrawn");
        assertThat(slice.formality(PLANT)).containsEntry("step", "CANCELLED");
    }

    @Test
    void aDraftIsNobodysBusinessAndGoesAsItCame() {
        post(ched(PLANT, "47", 8));
        assertThat(sees(inspector(ControlService.SIVEP_PLANT, "FRLEH1"), PLANT)).isFalse();
        assertThat(sees(operator("FR09123456700013"), PLANT)).isFalse();

        post(ched(PLANT, "55", 9));
        assertThat(slice.formality(PLANT)).containsEntry("step", "DRAFT").containsEntry("status", "DELETED");
        assertThat(slice.toldOf(PLANT)).isEmpty();
    }

    @Test
    void aDraftThatIsSubmittedIsOpened() {
        post(ched(PLANT, "47", 8));
        post(ched(PLANT, "1", 9));

        assertThat(slice.formality(PLANT)).containsEntry("step", "RECEIVED");
        assertThat(slice.toldOf(PLANT)).containsExactly("open");
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

    @Test
    void anUnknownStatusIsKeptForAnAgentToQualify() {
        assertThat(post(ched(PLANT, "999", 8)).outcome()).isEqualTo(Outcome.CREATED);

        assertThat(slice.formality(PLANT))
                .containsEntry("status", "UNKNOWN")
                .containsEntry("status_code", "999")
                .containsEntry("to_qualify", true);
        assertThat(slice.toldOf(PLANT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12345678,false", "99999999,true", "ABC,true", "080,true", "0910,false", "0709609920,false"})
    void anOddCnCodeIsKeptAsItCame(String cn, boolean odd) {
        post(ched(PLANT, "1", 8).goods(ChedXml.line(1, cn, 10)));

        assertThat(slice.formality(PLANT)).containsEntry("to_qualify", odd);
        assertThat(slice.dossiers().lines(new Reference(PLANT)).get(0).cn()).isEqualTo(cn);
        assertThat(slice.toldOf(PLANT)).containsExactly("open");
    }

    @ParameterizedTest
    @CsvSource({
        "eori_number,FR 0912 3456 700013,FR09123456700013,false",
        "eori_number,fr09123456700013,FR09123456700013,false",
        "national_registry_number,09123456700013,09123456700013,false",
        "siret,09123456700013,09123456700013,false",
        "eori_number,FR09123456700014,FR09123456700014,true",
        "operator_activity_id,FR09123456700013,FR09123456700013,true",
        "national_registry_number,RS000111,RS000111,true",
    })
    void onlyAnEoriOrASiretGivesSight(String scheme, String number, String own, boolean unidentified) {
        post(ched(PLANT, "1", 8).named(scheme, number));

        assertThat(slice.formality(PLANT)).containsEntry("unidentified", unidentified);
        assertThat(sees(operator(own), PLANT)).isEqualTo(!unidentified);
    }

    @Test
    void agentsSeeWhatTheirServiceControlsAtTheirPosts() {
        post(ched(PLANT, "1", 8));

        assertThat(sees(inspector(ControlService.SIVEP_PLANT, "FRLEH1"), PLANT)).isTrue();
        assertThat(sees(inspector(ControlService.SIVEP_PLANT, "FRDKK1"), PLANT)).isFalse();
        assertThat(sees(inspector(ControlService.DGDDI, "FRLEH1"), PLANT)).isFalse();
        assertThat(sees(operator("FR09234567700014"), PLANT)).isFalse();
    }

    @Test
    void anOperatorNamedLaterSeesItThen() {
        post(ched(PLANT, "1", 8).named("", ""));
        assertThat(sees(operator("FR09123456700013"), PLANT)).isFalse();

        post(ched(PLANT, "1", 9));
        assertThat(sees(operator("FR09123456700013"), PLANT)).isTrue();
    }

    @Test
    void itIsFoundByItsContainersSealsAndDocuments() {
        post(ched(PLANT, "1", 8)
                .with("<r:ReferenceSPSReferencedDocument><r:TypeCode>929</r:TypeCode><r:ID>26fr00000000000123"
                        + "</r:ID></r:ReferenceSPSReferencedDocument>"));

        assertThat(slice.jdbc()
                        .sql("select kind || ' ' || term from formality_term order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "CONTAINER SESU1234567", "MRN 26FR00000000000123", "REFERENCE " + PLANT, "SEAL SL0001");
    }

    @ParameterizedTest
    @CsvSource({"PHYSICAL_CHECK,YES,true", "PHYSICAL_CHECK,NO,false", "IDENTITY_CHECK,YES,true", "OTHER,YES,"})
    void aSelectionThatTracesHasMadeIsAFactOfTheDossier(String clause, String answer, Boolean selected) {
        post(ched(PLANT, "1", 8).selected(clause, answer));

        assertThat(slice.dossiers()
                        .facts(new Reference(PLANT))
                        .selectedByTraces()
                        .orElse(null))
                .isEqualTo(selected);
    }

    @Test
    void fiveHundredLinesAreTakenInUnderATransaction() {
        post(ched(PLANT, "1", 8).lines(500));
        var start = System.nanoTime();
        post(ched(OTHER, "1", 8).lines(500));

        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2000);
        assertThat(slice.dossiers().lines(new Reference(OTHER))).hasSize(500);
    }

    @Test
    void whatCannotBeReadIsQuarantinedAndTheNextMessageIsUnaffected() {
        var answer = slice.post(ched(PLANT, "1", 8).xml().replace("</r:RoleCode>", "</u:RoleCode>"));

        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.quarantineId()).isNotNull();
        assertThat(post(ched(PLANT, "1", 8)).outcome()).isEqualTo(Outcome.CREATED);
    }

    private static ChedXml ched(String reference, String status, int hour) {
        return ChedXml.of(reference, status, "2026-11-20T%02d:00:00.000+01:00".formatted(hour));
    }

    @Test
    void aSelectionThatComesLaterIsToldToTheProcessOnce() {
        post(ched(PLANT, "1", 8));
        post(ched(PLANT, "42", 9).selected("PHYSICAL_CHECK", "YES"));
        post(ched(PLANT, "42", 10).selected("PHYSICAL_CHECK", "YES"));
        assertThat(slice.toldOf(PLANT)).containsExactly("open", "modified");
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

    private static boolean sees(Scope scope, String reference) {
        return slice.sight().sees(scope, new Reference(reference));
    }

    private static Scope operator(String identifier) {
        return new Scope("operator", Person.Kind.OPERATOR, Set.of(identifier), Set.of());
    }

    private static Scope inspector(ControlService service, String post) {
        return new Scope(
                "inspector", Person.Kind.INSPECTOR, Set.of(), Set.of(new Habilitation(service, new BorderPost(post))));
    }
}
