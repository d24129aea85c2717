package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.goods.checks.CheckSheet.Check;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.processes.ports.Checks.Planned;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** What a check says of itself from its plan to the end of the formality. */
@SesameTest
@Import(Trial.class)
class CheckCourseTest {

    private static final Map<String, Object> REFUSED = Map.of(
            "presented", "YES",
            "earlyReason", "Navire en avance",
            "identityResult", "SATISFACTORY",
            "physicalResult", "NOT_SATISFACTORY",
            "physicalFinding", "Larves",
            "sampling", "NONE");

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Trial trial;

    @Autowired
    private Checks checks;

    @Autowired
    private CheckSheet sheet;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Appointments appointments;

    @Autowired
    private AppointmentSheet bookings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsRaised() {
        jdbc.sql("truncate raised_line, intensified_control, intensified_consignment")
                .update();
    }

    static Stream<Step> ends() {
        return Arrays.stream(Step.values()).filter(Step::isFinal);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void afterAnyEndNothingIsLeftToBeDone(Step end) {
        var reference = planned();
        checks.redo(reference);
        stand(reference, end, end == Step.REPLACED ? "REPLACED" : end == Step.CANCELLED ? "CANCELLED" : "VALIDATED");
        assertThat(sheet.checks(reference))
                .extracting(Check::result)
                .doesNotContain(CheckResult.PENDING, CheckResult.REDO);
        assertThat(sheet.checks(reference)).extracting(Check::undone).allSatisfy(why -> assertThat(why)
                .startsWith("non réalisé : "));
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASED,  VALIDATED, CHED_PP,    décidé dans TRACES NT",
        "RELEASED,  VALIDATED, CONFORMITY, décidé dans SORA F&L",
        "MEASURE,   REJECTED,  CHED_PP,    décidé dans TRACES NT",
        "ENFORCEMENT, REJECTED, CHED_PP,   décidé dans TRACES NT",
        "QUALIFICATION, VALIDATED, CHED_PP, décidé dans TRACES NT",
        "REFUSAL_DRAFT, IN_PROGRESS, CHED_PP, un refus est envisagé sans ce contrôle",
        "HEARING,   NEW,       CHED_PP,    un refus est envisagé sans ce contrôle",
        "ORGANIC_DECISION, NEW, COI,       la décision se prend sans ce contrôle",
        "DECISION_SENT, NEW,   CHED_PP,    la décision se prend sans ce contrôle",
        "CANCELLED, CANCELLED, CHED_PP,    notification annulée dans TRACES NT",
        "CANCELLED, DELETED,   CHED_PP,    notification supprimée dans TRACES NT",
        "REPLACED,  REPLACED,  CHED_PP,    notification remplacée dans TRACES NT"
    })
    void aCheckThatWasNotMadeSaysWhy(Step step, String status, String type, String why) {
        var reference = planned();
        jdbc.sql("update formality set type = ? where reference = ?")
                .params(type, reference.value())
                .update();
        stand(reference, step, status);
        assertThat(sheet.checks(reference)).extracting(Check::undone).containsOnly("non réalisé : " + why);
        var page = SignedIn.as(port, "superviseur01").page("/dossiers/" + reference);
        assertThat(page).contains(why.replace("&", "&amp;")).doesNotContain(">à faire<");
    }

    /** The register names no lines: all goods are refused, on the page and in the interface. */
    @Test
    void allGoodsOfARefusalByTheRegisterAreRefused() {
        var reference = trial.dossier(1);
        stand(reference, Step.MEASURE, "REJECTED");
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains("Lot refusé");
        assertThat(new Caller(http, "importateur01")
                        .get("/api/v1/formalities/" + reference)
                        .getBody())
                .contains("\"refused\":true");
    }

    @Test
    void aCheckThatIsNotRequiredIsNotRaised() {
        inspected(trial.dossier(1), REFUSED);
        var next = trial.dossier(1);
        checks.planned(next, List.of(new Planned(CheckKind.PHYSICAL, false, "Raison", "Base", null)));
        checks.lineFrequencies(next, List.of(frequency()));
        assertThat(sheet.checks(next)).extracting(Check::raised).containsOnlyNulls();
    }

    /** Where a form says that the operator reads a text, the operator does. */
    @ParameterizedTest
    @CsvSource({
        "userTask_assessPuttingRight, plan,              REFUSED",
        "userTask_decideBox30,        box30,             NOT_ORGANIC",
        "userTask_checkDocuments,     documentaryResult, CORRECTABLE"
    })
    void theOperatorReadsWhatTheFormSaysTheOperatorReads(String task, String question, String answer) {
        var reference = trial.dossier(1);
        inspect(reference, task, Map.of(question, answer, "comment", "Étiquettes illisibles."));
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains("Étiquettes illisibles.");
    }

    /** Goods on the market may still be recalled: until the laboratory has answered, and then until the recall, somebody is awaited. */
    @Test
    void whatFollowsAReleaseIsStillAwaited() {
        var reference = trial.dossier(1);
        var sampled = new HashMap<>(REFUSED);
        sampled.putAll(Map.of(
                "physicalResult", "SATISFACTORY",
                "sampling", "MONITORING",
                "laboratory", "Laboratoire",
                "sampleNumber", "E1"));
        inspected(reference, sampled);
        stand(reference, Step.RELEASED, "VALIDATED");
        awaited(reference, "LABORATORY", "Le laboratoire doit encore rendre le résultat");
        timeline.add(reference, "milestone.RECALL_NEEDED", Map.of(), null);
        awaited(reference, "INSPECTOR", "l’inspecteur organise le rappel");
        timeline.add(reference, "recallOrganised", Map.of(), null);
        inspect(
                reference,
                "userTask_recordAnalysis",
                Map.of("laboratoryResult", "SATISFACTORY", "analysedOn", today()));
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains("Plus rien n’est attendu");
    }

    private void awaited(Reference reference, String who, String sentence) {
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains(sentence)
                .doesNotContain("Plus rien n’est attendu");
        assertThat(new Caller(http, "importateur01")
                        .get("/api/v1/formalities/" + reference)
                        .getBody())
                .contains("\"nextAction\":{\"who\":\"" + who);
    }

    /** Not by its colour alone. */
    @Test
    void aTimeThatIsOverIsSaidToBe() {
        var reference = trial.dossier(1);
        jdbc.sql("update formality set next_who = 'INSPECTOR', next_what = 'Contrôler les documents',"
                        + " next_due_at = now() - interval '1 hour' where reference = ?")
                .param(reference.value())
                .update();
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains("délai dépassé");
        assertThat(SignedIn.as(port, "importateur01").page("/suivi?q=" + reference))
                .contains("délai dépassé");
    }

    /** A slot is offered for choice only while the operator is the one to choose. */
    @Test
    void nobodyIsAskedToChooseASlotOnceTheFormalityIsOver() {
        var reference = trial.dossier(1);
        transaction.executeWithoutResult(status -> appointments.request(reference, "PLANT_HEALTH", 30));
        stand(reference, Step.ENDED, "NEW");
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains("Voir ce rendez-vous")
                .doesNotContain("Choisir un créneau");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }

    @Test
    void costsAreWrittenAsTheFrenchWriteThem() {
        var reference = trial.dossier(1);
        inspect(
                reference,
                "userTask_enforceMeasure",
                Map.of("executedOn", today(), "how", "Marché", "by", "ADMINISTRATION", "costs", "1250,5 €"));
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .containsPattern("1\\h250,50 euros");
    }

    @Test
    void aRefusedPhysicalCheckRaisesTheNextOnesAndSaysSo() {
        inspected(trial.dossier(2), REFUSED);
        var next = planned();
        checks.lineFrequencies(next, List.of(frequency()));
        assertThat(sheet.checks(next))
                .filteredOn(check -> check.kind() == CheckKind.PHYSICAL)
                .extracting(Check::raised)
                .containsExactly("Contrôle physique défavorable : Larves");
        assertThat(new Caller(http, "importateur01")
                        .get("/api/v1/formalities/" + next)
                        .getBody())
                .contains("\"raised\":\"Contrôle physique défavorable : Larves\"");
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + next)).contains("Renforcé");
    }

    @Test
    void aFraudSuspectedAtTheIdentityCheckRaisesThemToo() {
        var fraud = new HashMap<>(REFUSED);
        fraud.putAll(Map.of(
                "identityResult", "NOT_SATISFACTORY",
                "identityFinding", "Étiquettes remplacées",
                "fraud", "YES",
                "physicalResult", "SATISFACTORY",
                "physicalFinding", ""));
        inspected(trial.dossier(1), fraud);
        assertThat(jdbc.sql("select reason from intensified_control")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Pratique frauduleuse ou trompeuse soupçonnée au contrôle d’identité : Étiquettes remplacées");
    }

    @Test
    void theMarkOnABookingGoesOnceTheDocumentsWereCheckedAgain() {
        var reference = trial.dossier(1);
        inspect(reference, "userTask_checkDocuments", Map.of("documentaryResult", "SATISFACTORY"));
        transaction.executeWithoutResult(status -> {
            var booking = appointments.request(reference, "PLANT_HEALTH", 30);
            checks.redo(reference);
            appointments.flagged(booking.id());
        });
        assertThat(bookings.of(reference))
                .extracting(AppointmentSheet.Line::flagged)
                .containsExactly(true);
        inspect(reference, "userTask_checkDocuments", Map.of("documentaryResult", "SATISFACTORY"));
        assertThat(bookings.of(reference))
                .extracting(AppointmentSheet.Line::flagged)
                .containsExactly(false);
    }

    @Test
    void aFileOfACheckIsSeenByWhomeverSeesTheDossierOnceTheCheckIsDone() {
        var reference = trial.dossier(1);
        var waiting = trial.task(reference, "userTask_inspectGoods", "sivep-plant-frleh1");
        var inspector = new Caller(http, "sivepphyto02");
        assertThat(joined(waiting.task(), "physicalFiles", "a.png", "x").is4xxClientError())
                .isTrue();
        inspector.claim(waiting.task());
        assertThat(joined(waiting.task(), "physicalFiles", "a.png", "x").value())
                .isEqualTo(422);
        assertThat(joined(waiting.task(), "presented", "a.png", PNG).value()).isEqualTo(404);
        assertThat(joined(waiting.task(), "physicalFiles", "larve.png", PNG).value())
                .isEqualTo(201);
        assertThat(inspector.get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                .contains("larve.png");
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .doesNotContain("larve.png");
        assertThat(inspector.finish(waiting.task(), REFUSED).getStatusCode().value())
                .isEqualTo(204);
        assertThat(inspector.complete(waiting.task()).getStatusCode().value()).isEqualTo(204);
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + reference))
                .contains("larve.png");
        assertThat(sheet.checks(reference))
                .filteredOn(check -> check.kind() == CheckKind.PHYSICAL)
                .flatExtracting(Check::files)
                .hasSize(1);
    }

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private org.springframework.http.HttpStatusCode joined(String task, String field, String name, String content) {
        var headers = new HttpHeaders();
        headers.setBasicAuth("sivepphyto02", "Sesame-2026-Demo!");
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        var parts = new LinkedMultiValueMap<String, Object>();
        var bytes = content.equals(PNG)
                ? java.util.Base64.getDecoder().decode(PNG)
                : content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        parts.add("fichier", new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return http.exchange(
                        "/api/v1/tasks/" + task + "/form/files/" + field,
                        HttpMethod.POST,
                        new HttpEntity<>(parts, headers),
                        String.class)
                .getStatusCode();
    }

    private Reference planned() {
        var reference = trial.dossier(1);
        checks.planned(
                reference,
                Stream.of(CheckKind.values())
                        .map(kind -> new Planned(kind, true, "Raison", "Base", null))
                        .toList());
        return reference;
    }

    private static LineFrequency frequency() {
        return new LineFrequency(
                1, "row", BigDecimal.TEN, BigDecimal.TEN, null, "2025-03-01", "RATE", "Raison", "Base");
    }

    private void stand(Reference reference, Step step, String status) {
        jdbc.sql("update formality set step = ?, status = ? where reference = ?")
                .params(step.name(), status, reference.value())
                .update();
    }

    private void inspected(Reference reference, Map<String, Object> answers) {
        inspect(reference, "userTask_inspectGoods", answers);
    }

    private void inspect(Reference reference, String key, Map<String, Object> answers) {
        var waiting = trial.task(reference, key, "sivep-plant-frleh1");
        var inspector = new Caller(http, "sivepphyto02");
        inspector.claim(waiting.task());
        var finished = inspector.finish(waiting.task(), answers);
        assertThat(finished.getStatusCode().value()).as(finished.getBody()).isEqualTo(204);
        assertThat(inspector.complete(waiting.task()).getStatusCode().value()).isEqualTo(204);
    }
}
