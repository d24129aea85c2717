package fr.francesesame.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.Tasks;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the demonstration an administrator ends a time that runs for a formality, and its dossier says so. */
@SesameTest
class DeadlinesTest {

    private static final String PAGE = "/demonstration/echeances";
    private static final Pattern DEADLINE = Pattern.compile("name=\"echeance\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAdministratorBringsADeadlineForwardAndTheTimelineSaysSo() {
        var reference = "CHEDPP.FR.2026.0009771";
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(5));
        var agent = Tasks.of(http, "sivepphyto02");
        var check = agent.one("userTask_checkDocuments", Map.of("processInstanceBusinessKey", reference));
        agent.complete(check, Map.of("documentaryResult", "CORRECTABLE", "comment", "Poids à corriger."));
        var administrator = Guest.signedIn(port, "adminsesame01");
        var page = administrator.get(PAGE + "?reference=" + reference).body();
        assertThat(page).contains("Délai de correction écoulé");
        var deadline = DEADLINE.matcher(page);
        assertThat(deadline.find()).isTrue();

        assertThat(administrator
                        .post(PAGE, Map.of("reference", reference, "echeance", deadline.group(1)))
                        .body())
                .contains("L’échéance est avancée");
        await().atMost(Duration.ofSeconds(60)).until(() -> "DOCUMENTARY_CHECK".equals(step(reference)));
        assertThat(Guest.signedIn(port, "sivepphyto02")
                        .get("/dossiers/" + reference)
                        .body())
                .contains("Démonstration : l’échéance « Délai de correction écoulé » est avancée");
        assertThat(administrator
                        .post(PAGE, Map.of("reference", reference, "echeance", deadline.group(1)))
                        .body())
                .contains("Cette échéance ne court pas, ou plus.");
    }

    @Test
    void nobodyElseHasThatPage() {
        for (var account : new String[] {"sivepphyto02", "superviseur01", "importateur01", "analyste01"}) {
            assertThat(Guest.signedIn(port, account).get(PAGE).statusCode()).isEqualTo(404);
        }
    }

    private String step(String reference) {
        return jdbc.sql("select step from formality where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
