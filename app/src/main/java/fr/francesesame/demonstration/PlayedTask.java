package fr.francesesame.demonstration;

import java.util.List;
import java.util.Map;

/** What an inspector of the demonstration answers in the form of a task. */
enum PlayedTask {
    LATE("late", "userTask_assessLateNotification", Map.of("decision", "ACCEPT")),
    DOCUMENTS(
            "documents",
            "userTask_checkDocuments",
            Map.of("documentaryResult", "SATISFACTORY", "certificateAndAnalysis", "YES")),
    CORRECT(
            "documents!",
            "userTask_checkDocuments",
            Map.of(
                    "documentaryResult", "CORRECTABLE",
                    "certificateAndAnalysis", "YES",
                    "comment", "Le poids du certificat diffère de celui de la notification.")),
    CONFIRM("confirm", "userTask_answerBooking", Map.of("answer", "CONFIRM")),
    INSPECT(
            "inspect",
            "userTask_inspectGoods",
            Map.of(
                    "presented", "YES",
                    "seals", "MATCH",
                    "identityResult", "SATISFACTORY",
                    "welfare", "SATISFACTORY",
                    "physicalResult", "SATISFACTORY",
                    "sampling", "NONE",
                    "earlyReason", Early.REASON)),
    FIND(
            "inspect!",
            "userTask_inspectGoods",
            Map.of(
                    "presented", "YES",
                    "identityResult", "SATISFACTORY",
                    "physicalResult", "NOT_SATISFACTORY",
                    "earlyReason", Early.REASON,
                    "physicalFinding", "La marchandise ne répond pas aux exigences : voir les photographies.",
                    "sampling", "NONE")),
    SAMPLE(
            "sample",
            "userTask_inspectGoods",
            Map.of(
                    "presented", "YES",
                    "identityResult", "SATISFACTORY",
                    "physicalResult", "SATISFACTORY",
                    "earlyReason", Early.REASON,
                    "sampling", "DETAINED",
                    "laboratory", "Laboratoire de la santé des végétaux",
                    "sampleNumber", "LE-2026-0147")),
    BOX30("box30", "userTask_decideBox30", Map.of("box30", "ORGANIC")),
    DRAFT(
            "draft",
            "userTask_draftRefusal",
            Map.of(
                    "measure", "REDISPATCHING",
                    "reasons", List.of("FAILED_PHYSICAL_CHECK"),
                    "scope", "WHOLE",
                    "motivation", "Le contrôle physique n’est pas satisfaisant.",
                    "urgent", "NO"));

    private final String word;
    private final String key;
    private final Map<String, Object> answers;

    PlayedTask(String word, String key, Map<String, Object> answers) {
        this.word = word;
        this.key = key;
        this.answers = answers;
    }

    static PlayedTask of(String word) {
        for (var task : values()) {
            if (task.word.equals(word)) {
                return task;
            }
        }
        throw new IllegalArgumentException("nobody of the demonstration knows how to play " + word);
    }

    String key() {
        return key;
    }

    Map<String, Object> answers() {
        return answers;
    }

    /** A constant of the enumeration's own would be read before it is set. */
    private static final class Early {
        private static final String REASON = "Marchandise arrivée et présentée plus tôt qu’annoncé.";
    }
}
