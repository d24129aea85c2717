package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import fr.francesesame.SesameTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person tries on a task and a job of the person's own, by the engine's door and, were it open, by the engine itself. */
@SesameTest
@Import(Trial.class)
class EngineRightsTest {

    private static final String DOCUMENTS = "userTask_checkDocuments";
    private static final String GROUP = "sivep-plant-frleh1";
    private static final Map<String, Object> OTHER = Map.of("value", "CHEDA.FR.2026.0000001", "type", "String");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Trial trial;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ManagementService management;

    @Autowired
    private FilterService filters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void nobodyIsSignedIn() {
        identity.clearAuthentication();
    }

    record Attempt(org.springframework.http.HttpMethod method, String path, Object body) {}

    static Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt(PUT, "task/{task}/variables/reference", OTHER),
                new Attempt(DELETE, "task/{task}/variables/reference", null),
                new Attempt(PUT, "task/{task}/localVariables/reference", OTHER),
                new Attempt(POST, "task/{task}/variables", Map.of("modifications", Map.of("taskGroup", OTHER))),
                new Attempt(PUT, "process-instance/{instance}/variables/bcp", OTHER),
                new Attempt(POST, "process-instance/{instance}/variables", Map.of("deletions", List.of("reference"))),
                new Attempt(PUT, "execution/{instance}/localVariables/checkLevel", OTHER),
                new Attempt(POST, "task/{task}/complete", Map.of("variables", Map.of("reference", OTHER))),
                new Attempt(POST, "task/{task}/submit-form", Map.of("variables", Map.of("registerStatus", OTHER))),
                new Attempt(POST, "task/{task}/resolve", Map.of("variables", Map.of("conclusion", OTHER))),
                new Attempt(POST, "task/{task}/bpmnError", Map.of("errorCode", "x")),
                new Attempt(POST, "task/{task}/bpmnEscalation", Map.of("escalationCode", "x")),
                new Attempt(POST, "process-instance/{instance}/modification", Map.of("instructions", List.of())),
                new Attempt(DELETE, "process-instance/{instance}", null),
                new Attempt(POST, "task/{task}/assignee", Map.of("userId", "importateur01")),
                new Attempt(POST, "task/{task}/delegate", Map.of("userId", "sivepvet01")),
                new Attempt(POST, "task/{task}/claim", Map.of("userId", "sivepvet01")),
                new Attempt(PUT, "task/{task}", Map.of("name", "Autre", "assignee", "statistique01")),
                new Attempt(POST, "task/{task}/identity-links", Map.of("groupId", "x", "type", "candidate")),
                new Attempt(POST, "task/{task}/identity-links/delete", Map.of("groupId", GROUP, "type", "candidate")),
                new Attempt(DELETE, "task/{task}", null),
                new Attempt(POST, "task/create", Map.of("name", "Faux", "assignee", "sivepphyto02")),
                new Attempt(POST, "task/{task}/attachment/create", null),
                new Attempt(
                        POST, "task/{task}/comment/create", Map.of("message", "x", "processInstanceId", "{instance}")),
                new Attempt(POST, "filter/create", Map.of("name", "x", "resourceType", "Task")),
                new Attempt(POST, "message", Map.of("messageName", "formalityDecided", "businessKey", "x")),
                new Attempt(POST, "signal", Map.of("name", "x")),
                new Attempt(POST, "variable-instance", Map.of("variableName", "reference")),
                new Attempt(GET, "authorization", null),
                new Attempt(GET, "identity/groups?userId=sivepvet01", null),
                new Attempt(GET, "user/sivepvet01/profile", null));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void isRefusedOnAnOwnTaskAndChangesNothing(Attempt attempt) {
        var waiting = trial.task(DOCUMENTS, GROUP);
        var inspector = new Caller(http, "sivepphyto02");
        inspector.claim(waiting.task());
        inspector.finish(waiting.task(), Map.of("documentaryResult", "SATISFACTORY"));
        var before = runtime.getVariables(waiting.instance());
        var path = attempt.path().replace("{task}", waiting.task()).replace("{instance}", waiting.instance());
        var body = attempt.body() != null && attempt.path().endsWith("comment/create")
                ? Map.of("message", "x", "processInstanceId", waiting.instance())
                : attempt.body();
        var answer = inspector.engine(attempt.method(), path, body);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isIn(403, 409);
        assertThat(runtime.getVariables(waiting.instance())).isEqualTo(before);
        var task = tasks.createTaskQuery().taskId(waiting.task()).singleResult();
        assertThat(task.getAssignee()).isEqualTo("sivepphyto02");
        assertThat(task.getName()).isEqualTo("Contrôler les documents");
        assertThat(tasks.getTaskComments(waiting.task())).isEmpty();
    }

    /** The engine evaluates expressions of queries within queries, with every bean in reach: none gets that far. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"processInstanceBusinessKeyLikeExpression\":\"${true ? '%' : 'x'}\"}]}",
                "{\"assigneeExpression\":\"${currentUser()}\"}",
                "{\"orQueries\":[{\"orQueries\":[{\"dueBefore\\u0045xpression\":\"${now()}\"}]}]}"
            })
    void noQueryOfAPersonHoldsAnExpression(String query) throws Exception {
        var body = new com.fasterxml.jackson.databind.ObjectMapper().readValue(query, Map.class);
        var own = "filter/" + filters.createFilterQuery().list().get(0).getId() + "/list";
        assertThat(new Caller(http, "sivepphyto02")
                        .engine(POST, own, body)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(new Caller(http, "analyste01")
                        .engine(POST, "task", body)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(new Caller(http, "analyste01")
                        .engine(POST, "task/count", body)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void aColleaguesTaskIsNeitherTakenNorGivenBack() {
        var waiting = trial.task(DOCUMENTS, GROUP);
        new Caller(http, "sivepphyto01").claim(waiting.task());
        var colleague = new Caller(http, "superviseur01");
        assertThat(colleague.claim(waiting.task()).getStatusCode().value()).isEqualTo(409);
        assertThat(colleague.unclaim(waiting.task()).getStatusCode().value()).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(waiting.task()).singleResult().getAssignee())
                .isEqualTo("sivepphyto01");
    }

    /** What the form is about is not what a variable says. */
    @Test
    void theSubjectOfATaskIsTheBusinessKeyWhateverItsVariablesSay() {
        var waiting = trial.task(DOCUMENTS, GROUP);
        var other = trial.dossier(3);
        runtime.setVariable(waiting.instance(), "reference", other.value());
        var inspector = new Caller(http, "sivepphyto02");
        inspector.claim(waiting.task());
        assertThat(inspector.get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                .contains(waiting.reference().value())
                .doesNotContain(other.value());
    }

    static Stream<Consumer<EngineRightsTest>> commands() {
        return Stream.of(
                test -> test.tasks.setVariable(test.own(), "reference", "x"),
                test -> test.tasks.complete(test.own(), Map.of("reference", "x")),
                test -> test.forms.submitTaskForm(test.own(), Map.of("reference", "x")),
                test -> test.tasks.setAssignee(test.own(), "sivepphyto01"),
                test -> test.tasks.setOwner(test.own(), "sivepphyto02"),
                test -> test.tasks.setPriority(test.own(), 1),
                test -> test.tasks.addCandidateGroup(test.own(), "x"),
                test -> test.tasks.deleteCandidateGroup(test.own(), GROUP),
                test -> test.runtime.setVariable(test.instanceOf(test.own()), "bcp", "FRFOS1"),
                test -> test.management.executeJob(test.instanceOf(test.own())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theEngineItselfRefusesAPersonWhateverDoorIsOpen(Consumer<EngineRightsTest> command) {
        assertThatThrownBy(() -> command.accept(this)).hasStackTraceContaining("AuthorizationException");
    }

    private String own() {
        identity.clearAuthentication();
        var waiting = trial.task(DOCUMENTS, GROUP);
        identity.setAuthentication("sivepphyto02", List.of("inspectors", GROUP));
        tasks.claim(waiting.task(), "sivepphyto02");
        return waiting.task();
    }

    private String instanceOf(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sivepphyto02", "superviseur01", "analyste01", "adminsesame01"})
    void refusedJobsKeepTheirTries(String username) {
        var job = timer();
        var person = new Caller(http, username);
        for (var path : List.of("job/%s/execute", "job/%s/duedate", "job/%s/suspended", "job/%s/priority")) {
            var method = path.endsWith("execute") ? POST : PUT;
            assertThat(person.engine(
                                    method,
                                    path.formatted(job.getId()),
                                    Map.of("duedate", "2020-01-01T00:00:00.000+0000"))
                            .getStatusCode()
                            .value())
                    .as(path)
                    .isEqualTo(403);
        }
        for (var body :
                List.of(Map.of("retries", 0), Map.of("retries", 3, "dueDate", "2020-01-01T00:00:00.000+0000"))) {
            assertThat(person.engine(PUT, "job/" + job.getId() + "/retries", body)
                            .getStatusCode()
                            .value())
                    .isEqualTo(403);
        }
        var after = management.createJobQuery().jobId(job.getId()).singleResult();
        assertThat(after.getRetries()).isEqualTo(job.getRetries());
        assertThat(after.getDuedate()).isEqualTo(job.getDuedate());
    }

    /** A legal deadline. */
    private Job timer() {
        var model = Bpmn.createExecutableProcess("trial_deadline")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDuration("P10D")
                .endEvent()
                .done();
        repository
                .createDeployment()
                .name("trial_deadline")
                .enableDuplicateFiltering(true)
                .addModelInstance("deadline.bpmn", model)
                .deploy();
        var instance = runtime.startProcessInstanceByKey("trial_deadline");
        return management.createJobQuery().processInstanceId(instance.getId()).singleResult();
    }

    @Test
    void noCallIsForged() {
        var waiting = trial.task(DOCUMENTS, GROUP);
        var forged = new Caller(http, "sivepphyto02")
                .post(
                        "/camunda/api/engine/engine/default/task/" + waiting.task() + "/claim",
                        Map.of("userId", "sivepphyto02"));
        assertThat(forged.getStatusCode().value()).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(waiting.task()).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void aReferenceThatExistsIsAnsweredLikeOneThatDoesNot() {
        var known = trial.task(DOCUMENTS, GROUP).reference().value();
        for (var door : List.of("/engine-rest/message", "/camunda/api/engine/engine/default/message")) {
            var answers = Stream.of(known, "CHEDPP.FR.2026.9999999")
                    .map(key -> new Caller(http, "sivepvet01")
                            .post(door, Map.of("messageName", "formalityDecided", "businessKey", key)))
                    .map(answer -> answer.getStatusCode() + String.valueOf(answer.getBody()))
                    .distinct()
                    .toList();
            assertThat(answers).hasSize(1);
        }
    }

    static Stream<Attempt> attemptsOnOthers() {
        return Stream.of(
                new Attempt(GET, "task/{id}", null),
                new Attempt(GET, "task/{id}/form", null),
                new Attempt(GET, "task/{id}/comment", null),
                new Attempt(POST, "task/{id}/claim", Map.of("userId", "sivepvet01")),
                new Attempt(POST, "task/{id}/claim", Map.of("userId", "sivepphyto02")),
                new Attempt(POST, "task/{id}/unclaim", null),
                new Attempt(POST, "task/{id}/submit-form", Map.of()),
                new Attempt(POST, "task/{id}/submit-form", Map.of("variables", Map.of("registerStatus", OTHER))),
                new Attempt(POST, "task/{id}/comment/create", Map.of("message", "x")),
                new Attempt(POST, "task/{id}/comment/create", Map.of("message", "")),
                new Attempt(POST, "filter/{id}/list", Map.of()),
                new Attempt(GET, "process-definition/{id}/xml", null),
                new Attempt(GET, "history/user-operation?taskId={id}", null));
    }

    /** Nobody finds out at these doors what there is of others. */
    @ParameterizedTest
    @MethodSource("attemptsOnOthers")
    void whatIsOfOthersIsAnsweredLikeWhatDoesNotExist(Attempt attempt) {
        var theirs = trial.task(DOCUMENTS, GROUP).task();
        var inspector = new Caller(http, "sivepvet01");
        var answers = Stream.of(theirs, "00000000-0000-4000-8000-000000000000")
                .map(id -> inspector.engine(attempt.method(), attempt.path().replace("{id}", id), attempt.body()))
                .map(answer -> answer.getStatusCode() + " " + answer.getBody())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0)).doesNotContain(theirs);
        assertThat(tasks.createTaskQuery().taskId(theirs).singleResult().getAssignee())
                .isNull();
        assertThat(tasks.getTaskComments(theirs)).isEmpty();
    }

    /** Although it is answered like what does not exist. */
    @Test
    void whoTriesATaskOfOthersIsInTheAudit() {
        var theirs = trial.task(DOCUMENTS, GROUP).task();
        new Caller(http, "sivepvet01").claim(theirs);
        assertThat(jdbc.sql("select count(*) from audit_line where action = 'ENGINE_CALL_REFUSED'"
                                + " and details ->> 'route' like ?")
                        .param("%" + theirs + "/claim")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    static Stream<String> commentsOutOfBounds() {
        return Stream.of("", " \u00a0\n", "\u2003", "x".repeat(2001), "x".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("commentsOutOfBounds")
    void aCommentSaysSomethingOfBoundedLength(String said) {
        var waiting = trial.task(DOCUMENTS, GROUP);
        var inspector = new Caller(http, "sivepphyto02");
        var answer = inspector.engine(POST, "task/" + waiting.task() + "/comment/create", Map.of("message", said));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("Un commentaire compte de 1 à 2");
        assertThat(tasks.getTaskComments(waiting.task())).isEmpty();
        inspector.engine(POST, "task/" + waiting.task() + "/comment/create", Map.of("message", "é".repeat(2000)));
        assertThat(tasks.getTaskComments(waiting.task())).hasSize(1);
    }
}
