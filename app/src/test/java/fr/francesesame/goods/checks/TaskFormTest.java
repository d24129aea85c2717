package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of tasks: in French, kept as they are typed, refused with a sentence, for who has taken the task on. */
class TaskFormTest extends TaskFormCase {

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
}
