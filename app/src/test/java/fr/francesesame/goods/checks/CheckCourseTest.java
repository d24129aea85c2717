package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import fr.francesesame.goods.checks.CheckSheet.Check;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Step;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/** Checks from their plan to their result, as the dossier shows them. */
class CheckCourseTest extends CheckCourseCase {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

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
}
