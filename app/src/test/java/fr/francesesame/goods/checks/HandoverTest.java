package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenario 62: a task goes to a colleague of the same group, with a reason, and to nobody else. */
@SesameTest
@Import(Trial.class)
class HandoverTest {

    private static final String DOCUMENTS = "userTask_checkDocuments";
    private static final String GROUP = "sivep-plant-frleh1";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Trial trial;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anInspectorHandsTwoTasksToAColleagueWhoReadsWhyAndGoesOnWithThem() {
        var marc = Guest.signedIn(port, "sivepphyto02");
        var anne = new Caller(http, "sivepphyto01");
        var free = trial.task(DOCUMENTS, GROUP);
        var own = trial.task(DOCUMENTS, GROUP);
        var claimed = new Caller(http, "sivepphyto02");
        claimed.claim(own.task());
        claimed.keep(own.task(), Map.of("comment", "Le certificat est illisible."));
        Stream.of(free, own).forEach(waiting -> {
            assertThat(marc.get(page(waiting)).body()).contains("Anne Delaunay").doesNotContain("Claire Morvan");
            assertThat(marc.post(page(waiting), Map.of("collegue", "sivepphyto01", "motif", "Malade demain"))
                            .body())
                    .contains("La tâche est remise à Anne Delaunay.");
            assertThat(assignee(waiting)).isEqualTo("sivepphyto01");
            assertThat(anne.get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                    .contains("Remise de la tâche", "sivepphyto02", "Malade demain", "\"mine\":true");
            assertThat(audited(waiting)).isEqualTo(2);
            assertThat(rungFor(waiting)).containsExactly("sivepphyto01");
        });
        assertThat(anne.get("/api/v1/notifications").getBody()).contains("une tâche vous est remise");
        assertThat(anne.get("/api/v1/tasks/" + own.task() + "/form").getBody())
                .contains("Le certificat est illisible.");
        anne.finish(own.task(), Map.of("documentaryResult", "SATISFACTORY"));
        assertThat(anne.complete(own.task()).getStatusCode().value()).isEqualTo(204);
    }

    private List<String> rungFor(Trial.Waiting waiting) {
        return jdbc.sql(
                        "select username from notice where milestone = 'TASK_HANDED_OVER' and reference = ? and read_at is null")
                .param(waiting.reference().value())
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sivepvet01", "douaneagent01", "importateur01", "adminsesame01", "analyste01", "personne", ""})
    void nobodyOfAnotherKindIsGivenATask(String somebody) {
        var waiting = trial.task(DOCUMENTS, GROUP);
        var marc = Guest.signedIn(port, "sivepphyto02");
        assertThat(marc.post(page(waiting), Map.of("collegue", somebody, "motif", "Bonne lecture"))
                        .body())
                .contains("Choisissez un collègue de la liste", "Bonne lecture");
        assertThat(assignee(waiting)).isNull();
        assertThatThrownBy(() -> tasks.setAssignee(waiting.task(), somebody.isEmpty() ? "traces" : somebody))
                .hasStackTraceContaining("AuthorizationException");
    }

    @Test
    void aReasonIsGiven() {
        var waiting = trial.task(DOCUMENTS, GROUP);
        assertThat(Guest.signedIn(port, "sivepphyto02")
                        .post(page(waiting), Map.of("collegue", "sivepphyto01", "motif", " "))
                        .body())
                .contains("Donnez le motif");
        assertThat(assignee(waiting)).isNull();
    }

    @Test
    void aColleaguesTaskIsHandedOnByTheColleagueOrASupervisorOnly() {
        var waiting = trial.task(DOCUMENTS, GROUP);
        new Caller(http, "sivepphyto01").claim(waiting.task());
        var entry = Map.of("collegue", "superviseur01", "motif", "Je la veux");
        assertThat(Guest.signedIn(port, "sivepphyto02")
                        .post(page(waiting), entry)
                        .body())
                .contains("Un collègue a pris cette tâche en charge");
        assertThat(assignee(waiting)).isEqualTo("sivepphyto01");
        assertThat(Guest.signedIn(port, "superviseur01")
                        .post(page(waiting), Map.of("collegue", "sivepphyto02", "motif", "Absence"))
                        .body())
                .contains("La tâche est remise à Marc Olivier.");
        assertThat(assignee(waiting)).isEqualTo("sivepphyto02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sivepvet01", "importateur01", "adminsesame01", "analyste01", "statistique01"})
    void whoMayNotWorkOnTheTaskHasNoSuchPage(String somebody) {
        var waiting = trial.task(DOCUMENTS, GROUP);
        var stranger = Guest.signedIn(port, somebody);
        assertThat(stranger.get(page(waiting)).statusCode()).isEqualTo(404);
        assertThat(stranger.post(page(waiting), Map.of("collegue", "sivepphyto01", "motif", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(assignee(waiting)).isNull();
    }

    /** The right to work on a task ends with the habilitation, whoever has taken it on. */
    @Test
    void whoIsNoLongerHabilitatedHasTheTaskNoMore() {
        var waiting = trial.task(DOCUMENTS, "sivep-plant-frfos1");
        var anne = new Caller(http, "sivepphyto01");
        anne.claim(waiting.task());
        anne.finish(waiting.task(), Map.of("documentaryResult", "SATISFACTORY"));
        jdbc.sql("delete from account_post where username = 'sivepphyto01' and bcp = 'FRFOS1'")
                .update();
        assertThat(anne.get("/api/v1/tasks/" + waiting.task() + "/form")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(anne.complete(waiting.task()).getStatusCode().is2xxSuccessful())
                .isFalse();
        assertThat(assignee(waiting)).isEqualTo("sivepphyto01");
    }

    private static String page(Trial.Waiting waiting) {
        return "/taches/" + waiting.task() + "/remise";
    }

    private String assignee(Trial.Waiting waiting) {
        return tasks.createTaskQuery().taskId(waiting.task()).singleResult().getAssignee();
    }

    private long audited(Trial.Waiting waiting) {
        return jdbc.sql("select count(*) from audit_line where action in ('TASK_HANDED_OVER', 'TASK_RECEIVED')"
                        + " and details ->> 'taskId' = ? and details ->> 'reason' = 'Malade demain'")
                .param(waiting.task())
                .query(Long.class)
                .single();
    }
}
