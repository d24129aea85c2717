package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fr.francesesame.SesameTest;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Movements;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;

/** Each form over HTTP: what it refuses, what it keeps, what the gateways read after it. */
@SesameTest
@Import(Trial.class)
class TaskFormTest {

    private static final String GROUP = "sivep-plant-frleh1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Trial trial;

    @Autowired
    private Checks checks;

    @Autowired
    private CheckSheet sheet;

    @Autowired
    private Refusals refusals;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private LineQuestions questions;

    @Autowired
    private Movements movements;

    @Autowired
    private HistoryService history;

    @Test
    void aFormShowsTheDossierInFrench() {
        var waiting = taken("userTask_checkDocuments");
        var form = inspector().get("/api/v1/tasks/" + waiting.task() + "/form").getBody();
        assertThat(form)
                .contains(waiting.reference().value(), "Vergers du Havre", "MSCU1234567", "SEAL-4411", "PE-2026-0042")
                .contains("Certificat phytosanitaire", "Pérou", "24\u202f000", "Marché intérieur", "\"mine\":true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userTask_assessLateNotification",
                "userTask_qualifyGoods",
                "userTask_checkDocuments",
                "userTask_inspectGoods",
                "userTask_recordAnalysis",
                "userTask_organiseRecall",
                "userTask_draftRefusal",
                "userTask_decideAfterHearing",
                "userTask_resendDecision",
                "userTask_takeUpDecision",
                "userTask_recordExecution",
                "userTask_recordExecutionAfterOpinion",
                "userTask_enforceMeasure",
                "userTask_settleExit",
                "userTask_qualifyPurpose",
                "userTask_qualifyPost",
                "userTask_recordArrival",
                "userTask_recordExit",
                "userTask_assessTranshipment",
                "userTask_decideBox30",
                "userTask_assessPuttingRight",
                "userTask_answerBooking"
            })
    void everyTaskOfTheModelsHasAFormWithASentenceForEverything(String key) {
        var waiting = taken(key);
        var form = inspector().get("/api/v1/tasks/" + waiting.task() + "/form");
        assertThat(form.getStatusCode().value()).isEqualTo(200);
        assertThat(form.getBody()).contains("\"questions\":[{").doesNotContain("form.", "checks.");
    }

    @Test
    void aFormOfHundredsOfLinesShowsTheFirstHundredAndSaysSo() {
        var waiting = taken(trial.dossier(500), "userTask_inspectGoods");
        var form = inspector().get("/api/v1/tasks/" + waiting.task() + "/form").getBody();
        assertThat(form).contains("Les 100 premières lignes sur 500", "Ligne 500");
    }

    @Test
    void whatIsTypedIsKeptEvenIfItIsNotYetAnEntry() {
        var waiting = taken("userTask_checkDocuments");
        var half = Map.of("comment", "La signature man");
        assertThat(inspector().keep(waiting.task(), half).getStatusCode().value())
                .isEqualTo(204);
        assertThat(inspector().get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                .contains("La signature man");
        assertThat(inspector().complete(waiting.task()).getStatusCode().isError())
                .isTrue();
    }

    @Test
    void anOlderStateOfThePageNeverOverwritesANewerOne() {
        var waiting = taken("userTask_checkDocuments");
        var url = "/api/v1/tasks/" + waiting.task() + "/form";
        var good = Map.of("documentaryResult", "SATISFACTORY");
        assertThat(inspector()
                        .post(url, Map.of("revision", 20, "answers", good))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        inspector().put(url, Map.of("revision", 10, "answers", Map.of()));
        assertThat(inspector().complete(waiting.task()).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void onlyWhoHasTakenTheTaskOnFillsItIn() {
        var waiting = trial.task("userTask_checkDocuments", GROUP);
        var refused = inspector().finish(waiting.task(), Map.of("documentaryResult", "SATISFACTORY"));
        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(refused.getBody()).contains("Prenez d’abord la tâche en charge.");
    }

    @Test
    void anUnreadableEntryIsRefusedWithASentence() {
        var waiting = taken("userTask_checkDocuments");
        var refused = inspector().post("/api/v1/tasks/" + waiting.task() + "/form", "[]");
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("La saisie n’a pas pu être lue.");
    }

    @Test
    void documentsToCorrectNeedAComment() {
        var waiting = taken("userTask_checkDocuments");
        refused(waiting, Map.of("documentaryResult", "CORRECTABLE"), "comment");
        refused(waiting, Map.of("documentaryResult", "PERFECT"), "documentaryResult");
        var answers = Map.of("documentaryResult", "CORRECTABLE", "comment", "Poids à corriger.");
        assertThat(completed(waiting, answers)).contains(entry("documentaryResult", "CORRECTABLE"));
        assertThat(checks.findings(waiting.reference()).documentary()).isEqualTo(CheckResult.CORRECTABLE);
    }

    @Test
    void aModificationMakesResultsVoid() {
        var waiting = taken("userTask_checkDocuments");
        completed(waiting, Map.of("documentaryResult", "SATISFACTORY"));
        assertThat(checks.redo(waiting.reference())).isTrue();
        assertThat(checks.redo(waiting.reference())).isFalse();
        assertThat(checks.findings(waiting.reference()).documentary()).isEqualTo(CheckResult.NOT_DONE);
        assertThat(sheet.checks(waiting.reference()).get(0).result()).isEqualTo(CheckResult.REDO);
    }

    @Test
    void aPartOfTheGoodsIsRefusedAndASampleDetainsTheRest() {
        var waiting = taken("userTask_inspectGoods");
        refused(waiting, Map.of(), "presented");
        var empty = refused(
                waiting, Map.of("presented", "YES"), "earlyReason", "identityResult", "physicalResult", "sampling");
        assertThat(empty).contains("précède l’arrivée annoncée");
        var partly = Map.of(
                "presented", "YES",
                "earlyReason", "Navire en avance",
                "identityResult", "SATISFACTORY",
                "physicalResult", "PARTLY_SATISFACTORY",
                "sampling", "DETAINED");
        refused(waiting, partly, "refusedLines", "laboratory", "sampleNumber");
        var full = with(partly, Map.of("laboratory", "ANSES Angers", "sampleNumber", "E-1"));
        refused(waiting, with(full, Map.of("refusedLines", List.of("2"))), "physicalFinding");
        refused(
                waiting,
                with(full, Map.of("physicalFinding", "Larves", "refusedLines", List.of("1", "2", "3"))),
                "refusedLines");
        var good = with(full, Map.of("physicalFinding", "Larves", "identityFinding", "Étiquettes conformes"));
        assertThat(completed(waiting, with(good, Map.of("refusedLines", List.of("2"), "organism", "certca"))))
                .contains(entry("presented", true), entry("sampling", "DETAINED"));
        var found = checks.findings(waiting.reference());
        assertThat(found.physical()).isEqualTo(CheckResult.PARTLY_SATISFACTORY);
        assertThat(found.laboratory()).isEqualTo(CheckResult.PENDING);
        assertThat(found.detained()).isTrue();
        assertThat(sheet.checks(waiting.reference()))
                .extracting(CheckSheet.Check::kind, CheckSheet.Check::comment, CheckSheet.Check::found)
                .contains(
                        tuple(CheckKind.IDENTITY, "Étiquettes conformes", null),
                        tuple(CheckKind.PHYSICAL, "Larves", "Ceratitis capitata (CERTCA)"));
    }

    @Test
    void anAnswerToAQuestionNoLongerAskedCountsForNothing() {
        var waiting = taken("userTask_inspectGoods");
        var absent = Map.of("presented", "NO", "physicalResult", "PARTLY_SATISFACTORY", "sampling", "DETAINED");
        assertThat(completed(waiting, absent)).contains(entry("presented", false), entry("sampling", "NONE"));
        assertThat(checks.findings(waiting.reference()).physical()).isEqualTo(CheckResult.NOT_DONE);
    }

    @Test
    void aResultIsNeitherFromTheFutureNorOlderThanItsSample() {
        var waiting = taken("userTask_recordAnalysis");
        var tomorrow = LocalDate.now().plusDays(2).toString();
        assertThat(refused(waiting, analysed("SATISFACTORY", tomorrow), "analysedOn"))
                .contains("Cette date suit le jour présent");
        assertThat(refused(waiting, analysed("SATISFACTORY", "2020-01-05"), "analysedOn"))
                .contains("Cette date précède la notification de l’envoi");
        refused(waiting, analysed("SATISFACTORY", "hier"), "analysedOn");
        assertThat(completed(waiting, analysed("SATISFACTORY", today())))
                .contains(entry("laboratoryResult", "SATISFACTORY"));
    }

    @Test
    void aBadResultNamesTheOrganismAndRaisesControls() {
        var waiting = taken("userTask_recordAnalysis");
        var bad = with(analysed("NOT_SATISFACTORY", today()), Map.of("comment", "Bactérie"));
        refused(waiting, bad, "organism");
        assertThat(refused(waiting, with(bad, Map.of("organism", "la bactérie")), "organism"))
                .contains("OEPP");
        refused(waiting, with(bad, Map.of("organism", "ABCDEF")), "organismName");
        completed(waiting, with(bad, Map.of("organism", "XYLEFA")));
        assertThat(sheet.checks(waiting.reference()))
                .extracting(CheckSheet.Check::found)
                .containsExactly("Xylella fastidiosa (XYLEFA)");
    }

    private static Map<String, Object> analysed(String result, String day) {
        return new java.util.HashMap<>(Map.of("laboratoryResult", result, "analysedOn", day));
    }

    private static String today() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toString();
    }

    @Test
    void linesToQualifyAreQualifiedOneByOne() {
        var reference = trial.dossier(3);
        checks.lineFrequencies(reference, List.of(frequency(1, "SETTLED"), frequency(2, "TO_QUALIFY")));
        var waiting = taken(reference, "userTask_qualifyGoods");
        refused(waiting, Map.of("lines", Map.of()), "lines.2");
        refused(waiting, Map.of("lines", Map.of("2", Map.of("subject", "YES", "rate", "120"))), "lines.2");
        completed(waiting, Map.of("lines", Map.of("2", Map.of("subject", "YES", "rate", "12,5 %"))));
        assertThat(checks.qualified(reference)).containsExactly(entry(2, new BigDecimal("12.5")));
        assertThat(sheet.lines(reference)).hasSize(2);
    }

    /** The question that decides is asked as in the simulator, and its answer lets the law settle the line by itself. */
    @Test
    void theQuestionAboutALineIsAnsweredInsteadOfARate() {
        var reference = trial.dossierOf("08052200", "MA");
        checks.lineFrequencies(reference, List.of(frequency(1, "TO_QUALIFY")));
        var waiting = taken(reference, "userTask_qualifyGoods");
        assertThat(inspector().get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                .contains("1:STATE:FRESH", "1:STATE:DRIED", "Séchée", "Ligne 1 – ");
        refused(waiting, Map.of(), "lines.1");
        refused(waiting, Map.of("answers", List.of("1:STATE:GROUND")), "answers");
        refused(waiting, Map.of("answers", List.of("1:STATE:FRESH", "1:STATE:DRIED")), "answers");
        completed(waiting, Map.of("answers", List.of("1:STATE:FRESH")));
        assertThat(dossiers.lines(reference).get(0).told()).containsExactly(entry(MissingFact.STATE, "FRESH"));
        assertThat(questions.of(reference)).isEmpty();
        assertThat(checks.qualified(reference)).isEmpty();
    }

    /** Where a code decides, the inspector writes it, and the law settles the line by it. */
    @Test
    void theQuestionThatNoWordAnswersIsAnsweredByACode() {
        var reference = trial.dossierOf("0805", "MA");
        checks.lineFrequencies(reference, List.of(frequency(1, "TO_QUALIFY")));
        var waiting = taken(reference, "userTask_qualifyGoods");
        assertThat(inspector().get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                .contains("\"kind\":\"LINES\"", "\"value\":\"1:DIGITS\"");
        refused(waiting, typed("0805"), "typed.1:DIGITS");
        refused(waiting, typed("07020000"), "typed.1:DIGITS");
        refused(waiting, typed("08052010"), "typed.1:DIGITS");
        refused(waiting, typed("Orange"), "typed.1:DIGITS");
        completed(waiting, typed("0805 10 22"));
        var line = dossiers.lines(reference).get(0);
        assertThat(line.told()).containsExactly(entry(MissingFact.DIGITS, "08051022"));
        assertThat(line.cn()).as("the message stands").isEqualTo("0805");
        assertThat(line.asTold().cn()).isEqualTo("08051022");
        assertThat(questions.of(reference)).isEmpty();
    }

    private static Map<String, Object> typed(String code) {
        return Map.of("typed", Map.of("1:DIGITS", Map.of("text", code)));
    }

    @Test
    void aRefusalIsDraftedAndThenDecided() {
        var reference = trial.dossier(3);
        var drafted = taken(reference, "userTask_draftRefusal");
        refused(drafted, Map.of(), "measure", "reasons", "scope", "motivation", "urgent");
        var draft = Map.of(
                "measure", "REDISPATCHING",
                "reasons", List.of("PRESENCE_OF_HARMFUL_ORGANISM"),
                "scope", "LINES",
                "motivation", "Larves de Ceratitis capitata.",
                "urgent", "NO");
        refused(drafted, draft, "organism", "lines");
        refused(drafted, with(draft, Map.of("reasons", List.of("ANIMAL_WELFARE"))), "reasons", "lines");
        assertThat(completed(drafted, with(draft, Map.of("lines", List.of("3"), "organism", "CERTCA"))))
                .contains(entry("urgent", false), entry("conclusion", "PARTIALLY_REJECTED"));
        assertThat(refusals.of(reference).orElseThrow().lines()).containsExactly(3);
        var decided = taken(reference, "userTask_decideAfterHearing");
        assertThat(completed(decided, Map.of("decision", "NOT_ACCEPTABLE", "motivation", "Maintenu.")))
                .contains(entry("conclusion", "NOT_ACCEPTABLE"));
        assertThat(refusals.of(reference).orElseThrow().lines()).isEmpty();
    }

    /** Goods are admitted instead only where they had been refused; the refusal that is taken back stays on record. */
    @Test
    void aDecisionThatTheRegisterRefusesIsKeptOrTakenBackForAReason() {
        var reference = trial.dossier(3);
        assertThat(completed(taken(reference, "userTask_takeUpDecision"), Map.of("next", "RESEND")))
                .contains(entry("decisionMaintained", true));
        refused(taken(reference, "userTask_takeUpDecision"), Map.of("next", "ADMIT", "reason", "Admis"), "next");
        refused(taken(reference, "userTask_takeUpDecision"), Map.of("next", "REFUSE"), "reason");
        completed(
                taken(reference, "userTask_draftRefusal"),
                Map.of(
                        "measure", "REDISPATCHING",
                        "reasons", List.of("MISSING_CERTIFICATE"),
                        "scope", "WHOLE",
                        "motivation", "Sans certificat.",
                        "urgent", "YES",
                        "urgencyReason", "Danger."));
        assertThat(completed(
                        taken(reference, "userTask_takeUpDecision"),
                        Map.of("next", "ADMIT", "reason", "L’original est arrivé.")))
                .contains(entry("decisionMaintained", false), entry("conclusion", "ACCEPTABLE"));
        assertThat(refusals.of(reference)).isEmpty();
    }

    @Test
    void theOtherTasksKeepWhatTheyAreTold() {
        assertThat(completed(taken("userTask_assessLateNotification"), Map.of("decision", "DETAIN")))
                .contains(entry("lateNotification", "DETAIN"));
        completed(taken("userTask_organiseRecall"), Map.of("measures", "Rappel chez trois clients."));
        completed(taken("userTask_recordExecution"), Map.of("executedOn", today(), "how", "Procès-verbal"));
        completed(taken("userTask_recordArrival"), Map.of("arrivedOn", today(), "place", "Rungis"));
        // no operator has chosen a time: there is none to confirm
        refused(taken("userTask_answerBooking"), Map.of("answer", "CONFIRM"), "answer");
    }

    @Test
    void aPurposeThatNoListKnowsIsQualifiedAndStaysSoWhileTheCertificateNamesIt() {
        var reference = trial.dossier(1);
        var waiting = taken(reference, "userTask_qualifyPurpose");
        refused(waiting, Map.of("purpose", "OTHER"), "purpose");
        assertThat(completed(waiting, Map.of("purpose", "TRANSFER"))).contains(entry("purpose", "TRANSFER"));
        assertThat(dossiers.facts(reference).purpose()).isEqualTo(Purpose.TRANSFER);
    }

    @Test
    void aPostThatTheRegisterDoesNotHaveIsNamedByAPerson() {
        var reference = trial.dossier(1);
        var waiting = taken(reference, "userTask_qualifyPost");
        refused(waiting, Map.of("post", "FRXXX9"), "post");
        assertThat(completed(waiting, Map.of("post", "FRDKK1"))).contains(entry("bcp", "FRDKK1"));
        assertThat(dossiers.facts(reference).post()).isEqualTo(new BorderPost("FRDKK1"));
    }

    @Test
    void whereAndUntilWhenGoodsAreAwaitedIsAskedWithinTheLaw() {
        var reference = trial.dossier(1);
        var waiting = taken(reference, "userTask_settleExit");
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        refused(waiting, Map.of("post", "ELSEWHERE", "by", today.minusDays(1).toString()), "place", "by");
        refused(waiting, Map.of("post", "FRDKK1", "by", today.plusDays(16).toString()), "by");
        completed(waiting, Map.of("post", "FRDKK1", "by", today.plusDays(10).toString()));
        assertThat(movements.exit(reference)).hasValueSatisfying(exit -> assertThat(exit.by())
                .isEqualTo(today.plusDays(11)
                        .atStartOfDay(ZoneId.of("Europe/Paris"))
                        .toInstant()));
    }

    @Test
    void whatTheAdministrationHasAdvancedIsCharged() {
        var waiting = taken("userTask_enforceMeasure");
        var done = Map.of("executedOn", today(), "how", "Destruction, procès-verbal", "by", "ADMINISTRATION");
        refused(waiting, done, "costs");
        refused(waiting, with(done, Map.of("costs", "beaucoup")), "costs");
        assertThat(completed(waiting, with(done, Map.of("costs", "1 250,50 €"))))
                .contains(entry("costsAdvanced", true));
    }

    private static LineFrequency frequency(int line, String status) {
        var rate = status.equals("SETTLED") ? BigDecimal.TEN : null;
        return new LineFrequency(line, "row", rate, rate, null, "2025-03-01", status, "Raison", "Base");
    }

    private Trial.Waiting taken(String key) {
        return taken(trial.dossier(3), key);
    }

    private Trial.Waiting taken(Reference reference, String key) {
        var waiting = trial.task(reference, key, GROUP);
        inspector().claim(waiting.task());
        return waiting;
    }

    private String refused(Trial.Waiting waiting, Map<String, ?> answers, String... fields) {
        var refused = inspector().finish(waiting.task(), answers);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getHeaders().getContentType()).hasToString("application/problem+json");
        for (var field : fields) {
            assertThat(refused.getBody()).contains("\"field\":\"" + field + "\"");
        }
        assertThat(refused.getBody().split("\"field\":", -1)).hasSize(fields.length + 1);
        return refused.getBody();
    }

    private Map<String, Object> completed(Trial.Waiting waiting, Map<String, ?> answers) {
        var finished = inspector().finish(waiting.task(), answers);
        assertThat(finished.getStatusCode().value()).as(finished.getBody()).isEqualTo(204);
        assertThat(inspector().complete(waiting.task()).getStatusCode().value()).isEqualTo(204);
        return history.createHistoricVariableInstanceQuery().processInstanceId(waiting.instance()).list().stream()
                .collect(Collectors.toMap(HistoricVariableInstance::getName, HistoricVariableInstance::getValue));
    }

    private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        var all = new java.util.HashMap<String, Object>(some);
        all.putAll(more);
        return all;
    }

    private Caller inspector() {
        return new Caller(http, "sivepphyto02");
    }
}
