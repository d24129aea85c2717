package fr.francesesame.people.agents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.checks.Trial;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The head of service gives and ends habilitations; sight and Tasklist's groups follow at once. */
@SesameTest
@Import(Trial.class)
class HabilitationTest {

    private static final String TASK = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scopes scopes;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Trial trial;

    @Test
    void whatIsGivenHoldsAtOnceInOpenSessionsAndSoDoesItsEnd() {
        agent("nouvelagent", "INSPECTOR");
        var task = TASK
                + trial.task("userTask_checkDocuments", "sivep-plant-frleh1").task();
        var agent = SignedIn.as(port, "nouvelagent");
        assertThat(agent.get(task).statusCode()).isEqualTo(404);
        assertThat(groups("nouvelagent")).doesNotContain("sivep-plant");
        assertThat(scopes.of("nouvelagent").habilitations()).isEmpty();

        var head = SignedIn.as(port, "superviseur01");
        assertThat(give(head, "nouvelagent", "SIVEP_PLANT", "FRLEH1", "CONTROL"))
                .contains("L’habilitation est donnée");
        assertThat(groups("nouvelagent")).contains("sivep-plant-frleh1");
        assertThat(agent.get(task).statusCode()).isEqualTo(200);
        assertThat(scopes.of("nouvelagent").habilitations()).hasSize(1);

        assertThat(end(head, "nouvelagent", "SIVEP_PLANT", "FRLEH1")).contains("L’habilitation a pris fin");
        assertThat(groups("nouvelagent")).doesNotContain("sivep-plant");
        assertThat(agent.get(task).statusCode()).isEqualTo(404);
        assertThat(scopes.of("nouvelagent").habilitations()).isEmpty();
        assertThat(head.page("/agents/historique")).contains("nouvelagent", "Fin de l’habilitation", "superviseur01");
    }

    @Test
    void whoeverConsultsSeesAndHasNoTasks() {
        agent("consultant1", "INSPECTOR");
        give(SignedIn.as(port, "superviseur01"), "consultant1", "DGDDI", "FRDKK1", "CONSULTATION");
        assertThat(scopes.of("consultant1").habilitations()).hasSize(1);
        assertThat(groups("consultant1")).doesNotContain("dgddi");
    }

    @Test
    void nobodyHabilitatesBeyondHisOwnServiceNorHimself() {
        agent("chefdouane1", "SUPERVISOR");
        give(SignedIn.as(port, "superviseur01"), "chefdouane1", "DGDDI", "FRLEH1", "SUPERVISION");
        var head = SignedIn.as(port, "chefdouane1");
        assertThat(give(head, "sivepvet01", "SIVEP_PLANT", "FRLEH1", "CONTROL"))
                .contains("Choisissez un service que vous encadrez");
        assertThat(give(head, "sivepvet01", "DGDDI", "FRFOS1", "CONTROL")).contains("Choisissez au moins un poste");
        assertThat(give(head, "chefdouane1", "DGDDI", "FRLEH1", "CONTROL")).contains("ses propres habilitations");
        assertThat(give(head, "sivepvet01", "DGDDI", "FRLEH1", "SUPERVISION")).contains("un compte de superviseur");
        assertThat(give(head, "importateur01", "DGDDI", "FRLEH1", "CONTROL"))
                .contains("l’identifiant d’un agent", "value=\"importateur01\"");
        assertThat(head.post("/agents", "/agents/sivepphyto01/fin", "service", "SIVEP_PLANT", "poste", "FRLEH1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(SignedIn.as(port, "sivepphyto01").get("/agents").statusCode())
                .isEqualTo(404);
    }

    private void agent(String username, String kind) {
        jdbc.sql("insert into account (username, kind, first_name, last_name, password_hash)"
                        + " select ?, ?, 'Prénom', 'Nom', password_hash from account where username = 'sivepphyto01'")
                .params(username, kind)
                .update();
    }

    private static String give(SignedIn head, String agent, String service, String post, String function) {
        return head.post("/agents", "/agents", "agent", agent, "service", service, "postes", post, "fonction", function)
                .body();
    }

    private static String end(SignedIn head, String agent, String service, String post) {
        return head.post("/agents", "/agents/" + agent + "/fin", "service", service, "poste", post)
                .body();
    }

    private String groups(String username) {
        return identity.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .collect(Collectors.joining(" "));
    }
}
