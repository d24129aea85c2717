package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** A task belongs to the inspectors of its service at its post, by whatever door one comes. */
@SesameTest
@Import(Trial.class)
class TaskRightsTest {

    private static final String DOCUMENTS = "userTask_checkDocuments";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Trial trial;

    @Autowired
    private ManagementService management;

    @Test
    void anInspectorOfThePostTakesTheTaskOnFillsItsFormAndCompletesIt() {
        var waiting = trial.task(DOCUMENTS, "sivep-plant-frleh1");
        var inspector = as("sivepphyto02");
        assertThat(waiting(inspector, waiting.instance())).contains(waiting.task());
        assertThat(inspector.claim(waiting.task()).getStatusCode().value()).isEqualTo(204);
        assertThat(inspector
                        .finish(waiting.task(), Map.of("documentaryResult", "SATISFACTORY"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(inspector.complete(waiting.task()).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void theColumnsOfTasklistAreReadable() {
        var waiting = trial.task(DOCUMENTS, "sivep-plant-frleh1");
        var listed = as("sivepphyto02").hal("Mon groupe : à traiter", Map.of("processInstanceId", waiting.instance()));
        assertThat(listed.getBody()).contains(waiting.reference().value(), "Vitis vinifera");
    }

    @ParameterizedTest
    @CsvSource({
        "sivepphyto02, sivep-plant-frdkk1",
        "sivepvet01, sivep-plant-frleh1",
        "douaneagent01, sivep-plant-frleh1",
        "analyste01, sivep-plant-frleh1",
        "adminsesame01, sivep-plant-frleh1"
    })
    void whoeverIsOfAnotherPostOrServiceCompletesNothingAndSeesNoForm(String username, String group) {
        var waiting = trial.task(DOCUMENTS, group);
        var stranger = as(username);
        assertThat(stranger.claim(waiting.task()).getStatusCode().value()).isBetween(400, 499);
        assertThat(stranger.complete(waiting.task()).getStatusCode().value()).isBetween(400, 499);
        assertThat(stranger.get("/api/v1/tasks/" + waiting.task() + "/form")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(stranger.finish(waiting.task(), Map.of("documentaryResult", "SATISFACTORY"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sivepphyto02", "sivepvet01", "douaneagent01"})
    void anInspectorOfAnotherPostOrServiceSeesNoneOfTheTask(String username) {
        var waiting = trial.task(DOCUMENTS, "sivep-plant-frdkk1");
        var stranger = as(username);
        assertThat(waiting(stranger, waiting.instance())).isEqualTo("[]");
        for (var call : new String[] {"task/" + waiting.task(), "task/" + waiting.task() + "/comment"}) {
            assertThat(stranger.engine(HttpMethod.GET, call, null)
                            .getStatusCode()
                            .value())
                    .as(call)
                    .isEqualTo(404);
        }
        assertThat(stranger.engine(HttpMethod.GET, "task/" + waiting.task() + "/form", null)
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
    }

    @Test
    void aSupervisorWorksAtEveryPost() {
        var waiting = trial.task(DOCUMENTS, "sivep-plant-frdkk1");
        assertThat(as("superviseur01").claim(waiting.task()).getStatusCode().value())
                .isEqualTo(204);
    }

    @Test
    void administratorsSeeTasksOfAccountsAndNoneOfGoods() {
        var waiting = trial.task(DOCUMENTS, "sivep-plant-frleh1");
        assertThat(waiting(as("superviseur01"), waiting.instance())).contains("Contrôler les documents");
        assertThat(waiting(as("adminsesame01"), waiting.instance())).isEqualTo("[]");
        var instance = Map.of("processInstanceIdIn", List.of(waiting.instance()));
        assertThat(as("adminsesame01")
                        .engine(HttpMethod.POST, "variable-instance", instance)
                        .getBody())
                .isEqualTo("[]");
        for (var call : new String[] {"task", "process-instance"}) {
            assertThat(as("adminsesame01")
                            .engine(HttpMethod.POST, call, Map.of())
                            .getBody())
                    .as(call)
                    .doesNotContain(waiting.reference().value(), waiting.instance());
        }
        assertThat(as("adminsesame01")
                        .engine(HttpMethod.GET, "history/process-instance/" + waiting.instance(), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"adminsesame01, 204", "analyste01, 403", "superviseur01, 403", "sivepphyto02, 403"})
    void administratorsAloneGiveFailedJobsOfAKindNewTries(String username, int status) {
        var deliveries = management
                .createJobDefinitionQuery()
                .processDefinitionKey("notification-delivery")
                .list()
                .get(0);
        assertThat(as(username)
                        .engine(
                                HttpMethod.PUT,
                                "job-definition/" + deliveries.getId() + "/retries",
                                Map.of("retries", 3))
                        .getStatusCode()
                        .value())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"importateur01", "statistique01", "traces"})
    void operatorsAndProgramsAreShutOutOfCamunda(String username) {
        var stranger = as(username);
        for (var door :
                new String[] {"/camunda/app/tasklist/default/", "/engine-rest/task", "/camunda/api/engine/engine/"}) {
            assertThat(stranger.get(door).getStatusCode().value()).as(door).isEqualTo(403);
        }
    }

    @Test
    void nobodyEntersWithoutSigningIn() {
        assertThat(http.getForEntity("/engine-rest/task", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/camunda/api/engine/engine/default/task", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void analystsReadCockpitAndInspectorsDoNot() {
        var cockpit = "/camunda/app/cockpit/default/";
        assertThat(as("analyste01").get(cockpit).getStatusCode().value()).isEqualTo(200);
        assertThat(as("adminsesame01").get(cockpit).getStatusCode().value()).isEqualTo(200);
        assertThat(as("sivepphyto01").get(cockpit).getStatusCode().value()).isEqualTo(403);
        assertThat(as("sivepphyto01")
                        .get("/camunda/app/tasklist/default/")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void noTaskIsCompletedWithoutAnEntry() {
        var waiting = trial.task(DOCUMENTS, "sivep-plant-frleh1");
        var inspector = as("sivepphyto02");
        inspector.claim(waiting.task());
        var refused = inspector.complete(waiting.task());
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody()).contains("Le formulaire de cette tâche n’est pas rempli");
    }

    private Caller as(String username) {
        return new Caller(http, username);
    }

    private static String waiting(Caller person, String instance) {
        return person.tasks("Mon groupe : à traiter", Map.of("processInstanceId", instance))
                .getBody();
    }
}
