package fr.francesesame.people.suspensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.Tasks;
import fr.francesesame.goods.checks.Caller;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** False or outdated declarations: a formality stands or ends, an account is closed; with a reason, told, and taken back. */
@SesameTest
class SuspensionPagesTest {

    private static final String CHECK = "userTask_checkDocuments";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GreenMail mails;

    private String notified(String reference) {
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(5));
        agent().one(CHECK, Map.of("processInstanceBusinessKey", reference));
        return "/dossiers/" + reference;
    }

    /** Who has to do what, as the list, the dossier and the interface say it. */
    private String awaited(String reference) {
        return jdbc.sql("select next_who || ' : ' || next_what from formality where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private Tasks agent() {
        return Tasks.of(http, "sivepphyto02");
    }

    @Test
    void aSuspendedFormalityStandsUntilAnAgentLiftsIt() {
        var reference = "CHEDPP.FR.2026.0009701";
        var dossier = notified(reference);
        var agent = Guest.signedIn(port, "sivepphyto02");
        assertThat(agent.post(dossier + "/suspension", Map.of("motif", " ")).body())
                .contains("Donnez un motif");
        assertThat(agent.post(dossier + "/suspension", Map.of("motif", "Poids déclaré faux"))
                        .body())
                .contains("La formalité est suspendue. L’opérateur est prévenu.");
        assertThat(Guest.signedIn(port, "importateur01").get(dossier).body())
                .contains("Formalité suspendue", "Poids déclaré faux");
        assertThat(agent().waiting(CHECK, Map.of("processInstanceBusinessKey", reference)))
                .isEmpty();
        assertThat(awaited(reference)).isEqualTo("INSPECTOR : Lever la suspension ou résilier la formalité");
        assertThat(acts(reference, "FORMALITY_SUSPENDED")).isEqualTo(1);
        await().atMost(Duration.ofSeconds(30)).until(() -> told("importateur01", reference, "FORMALITY_SUSPENDED"));

        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(4));
        assertThat(agent.get(dossier).body()).contains("en attente : 1");
        assertThat(agent.post(dossier + "/suspension", Map.of("motif", "encore"))
                        .body())
                .contains("La situation a changé entre-temps");
        assertThat(agent.post(dossier + "/suspension/levee", Map.of("motif", "Corrigé"))
                        .body())
                .contains("La suspension est levée");
        assertThat(awaited(reference)).isEqualTo("INSPECTOR : Contrôler les documents");
        agent().one(CHECK, Map.of("active", true, "processInstanceBusinessKey", reference));
        assertThat(jdbc.sql("select count(*) from held_message where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anEndedFormalityBeginsAnewOnlyWhenAnAgentReopensIt() {
        var reference = "CHEDPP.FR.2026.0009702";
        var dossier = notified(reference);
        var agent = Guest.signedIn(port, "sivepphyto02");
        assertThat(agent.post(dossier + "/resiliation", Map.of("motif", "Faux certificat"))
                        .body())
                .contains("La formalité est résiliée");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> agent().waiting(CHECK, Map.of("processInstanceBusinessKey", reference))
                        .isEmpty());
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(3));
        assertThat(agent().waiting(CHECK, Map.of("processInstanceBusinessKey", reference)))
                .isEmpty();
        assertThat(agent.post(dossier + "/resiliation/levee", Map.of("motif", "Erreur"))
                        .body())
                .contains("La formalité est rouverte");
        agent().one(CHECK, Map.of("processInstanceBusinessKey", reference));
    }

    @Test
    void onlyAgentsOfTheDossierSuspend() {
        var dossier = notified("CHEDPP.FR.2026.0009703");
        for (var other : new String[] {"importateur01", "importateur02", "sivepvet01", "analyste01"}) {
            assertThat(Guest.signedIn(port, other)
                            .post(dossier + "/suspension", Map.of("motif", "x"))
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void aSuspendedAccountIsShutEverywhereAndOpensAgain() throws Exception {
        var holder = Guest.signedIn(port, "importateur03");
        var agent = Guest.signedIn(port, "sivepphyto02");
        assertThat(agent.post("/comptes-suspendus", Map.of("identifiant", "personne", "motif", "Faux"))
                        .body())
                .contains("Aucun compte d’opérateur", "value=\"personne\"");
        var proposal = Map.of("identifiant", "importateur03", "motif", "Déclarations fausses répétées");
        assertThat(agent.post("/comptes-suspendus", proposal).body()).contains("La suspension est proposée");
        assertThat(agent.post("/comptes-suspendus", proposal).body()).contains("déjà proposée");
        assertThat(holder.get("/suivi").uri().getPath()).isEqualTo("/suivi");

        var supervisor = Tasks.of(http, "superviseur01");
        var task = supervisor.one("userTask_reviewAccountSuspension", Map.of());
        assertThat(supervisor.open(task))
                .contains("importateur03", "Déclarations fausses répétées")
                .doesNotContain("??");
        supervisor.complete(task, Map.of("answer", "SUSPEND", "reason", "Établi"));
        await().atMost(Duration.ofSeconds(30)).until(() -> !isActive("importateur03"));
        assertThat(holder.get("/suivi").uri().getPath()).isNotEqualTo("/suivi");
        assertThat(Guest.signedIn(port, "importateur03").get("/suivi").uri().getPath())
                .isEqualTo("/connexion");
        assertThat(new Caller(http, "importateur03")
                        .get("/api/v1/formalities")
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        await().atMost(Duration.ofSeconds(30)).until(() -> mailed("samia.belkacem", "Déclarations fausses"));

        var lift = "/comptes-suspendus/" + suspension() + "/levee";
        assertThat(agent.post(lift, Map.of("motif", "x")).statusCode()).isEqualTo(404);
        assertThat(Guest.signedIn(port, "superviseur01")
                        .post(lift, Map.of("motif", "Régularisé"))
                        .body())
                .contains("Le compte est rétabli");
        await().atMost(Duration.ofSeconds(30)).until(() -> isActive("importateur03"));
        assertThat(Guest.signedIn(port, "importateur03").get("/suivi").uri().getPath())
                .isEqualTo("/suivi");
    }

    private String suspension() {
        return jdbc.sql("select id::text from account_suspension where username = 'importateur03'")
                .query(String.class)
                .single();
    }

    private boolean isActive(String username) {
        return jdbc.sql("select active from account where username = ?")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    private int acts(String reference, String action) {
        return jdbc.sql("select count(*) from audit_line where subject = ? and action = ? and person is not null")
                .params(reference, action)
                .query(Integer.class)
                .single();
    }

    private boolean told(String username, String reference, String milestone) {
        return jdbc.sql("select count(*) from notice where username = ? and reference = ? and milestone = ?")
                        .params(username, reference, milestone)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private boolean mailed(String address, String words) {
        return Arrays.stream(mails.getReceivedMessages())
                .anyMatch(mail -> GreenMailUtil.getWholeMessage(mail).contains(address));
    }
}
