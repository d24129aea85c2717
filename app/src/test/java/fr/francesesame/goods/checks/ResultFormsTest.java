package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results of checks, and the refusal that follows from them. */
class ResultFormsTest extends TaskFormCase {

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

    private static Map<String, Object> analysed(String result, String day) {
        return new java.util.HashMap<>(Map.of("laboratoryResult", result, "analysedOn", day));
    }
}
