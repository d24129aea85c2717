package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import fr.francesesame.goods.checks.CheckSheet.Check;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is still awaited, and no more once a formality has ended. */
class AwaitedChecksTest extends CheckCourseCase {

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

    static Stream<Step> ends() {
        return Arrays.stream(Step.values()).filter(Step::isFinal);
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
}
