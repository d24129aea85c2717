package fr.francesesame.insight.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SesameTest
class HistoryPagesTest {

    private static final String REFERENCE = "CHEDPP.FR.2026.0000777";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void aConsignmentWaitsForItsDocumentaryCheck() {
        Guest.notifyMangoes(port, REFERENCE, OffsetDateTime.now().minusDays(5));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> tasks.createTaskQuery()
                                .processVariableValueEquals("reference", REFERENCE)
                                .count()
                        == 1);
    }

    @Test
    void whereFilesWaitIsCountedByActivity() {
        var analyst = Guest.signedIn(port, "analyste01");
        assertThat(analyst.get("/historique").body()).contains("CHED-PP", "/historique/plantEntry");
        assertThat(analyst.get("/historique/documentaryCheck?jours=7").body())
                .contains("Contrôler les documents", "Où les dossiers attendent");
        assertThat(analyst.get("/historique/controlPlanning").body())
                .contains("Chemins suivis")
                .contains("100 %");
    }

    @Test
    void aCourseTellsWhatHappenedAndWhyADecisionFell() {
        var analyst = Guest.signedIn(port, "analyste01");
        assertThat(analyst.get("/historique?reference=" + REFERENCE).body())
                .contains("Contrôler les documents", "en cours", "Service compétent", "Table version")
                .contains("Destination connue")
                .doesNotContain("Qualifier la destination");
    }

    @Test
    void whatCannotBeFoundIsKeptAndSaid() {
        var analyst = Guest.signedIn(port, "analyste01");
        assertThat(analyst.get("/historique?reference=CHEDPP.FR.2026.9").body())
                .contains("Aucun processus", "CHEDPP.FR.2026.9");
        assertThat(analyst.get("/historique?jours=beaucoup").statusCode()).isEqualTo(200);
        assertThat(analyst.get("/historique/inconnu").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"importateur01", "sivepphyto01", "superviseur01", "statistique01", "adminsesame01"})
    void forNobodyElseThereIsSuchAPage(String username) {
        var person = Guest.signedIn(port, username);
        assertThat(person.get("/historique").statusCode()).isEqualTo(404);
        assertThat(person.get("/historique?reference=" + REFERENCE).statusCode())
                .isEqualTo(404);
    }
}
