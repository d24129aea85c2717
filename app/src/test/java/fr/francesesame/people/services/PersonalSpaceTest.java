package fr.francesesame.people.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.Tasks;
import fr.francesesame.goods.checks.Caller;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The personal space: tiles by use and state, GIMT, a company that joins a service, news. */
@SesameTest
class PersonalSpaceTest {

    private static final String TABAC = "09789010700010";
    private static final String VERGERS = "09123456700013";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void servicesStandByHowOftenThePersonOpensThem() {
        var person = SignedIn.as(port, "importateur03");
        var before = person.page("/espace");
        assertThat(before.indexOf("/services/tracking"))
                .isPositive()
                .isLessThan(before.indexOf("/services/appointments"));
        person.get("/services/appointments");
        assertThat(person.get("/services/appointments").uri().getPath()).isEqualTo("/rendez-vous");
        var after = person.page("/espace");
        assertThat(after.indexOf("/services/appointments"))
                .isPositive()
                .isLessThan(after.indexOf("/services/tracking"));
    }

    @Test
    void whoeverHasNoRightFindsNoTileAndIsToldWhyAmongAllServices() {
        jdbc.sql("delete from access_right where username = 'transitaire01'").update();
        var person = SignedIn.as(port, "transitaire01");
        assertThat(person.page("/espace")).doesNotContain("/services/tracking").contains("/services/attachments");
        assertThat(person.page("/services")).contains("ne vous a pas donné de droit pour ce service");
        assertThat(person.get("/services/tracking").statusCode()).isEqualTo(404);
    }

    @Test
    void administratorsSayHowAServiceIsDoingAndNeverWithoutAMessage() {
        var administrator = SignedIn.as(port, "adminsesame01");
        var refused = administrator.post(
                "/services/gestion", "/services/gestion/tracking/etat", "etat", "MAJOR_INCIDENT", "message", " ");
        assertThat(refused.body()).contains("Dites aux opérateurs ce qui se passe");
        administrator.post(
                "/services/gestion",
                "/services/gestion/tracking/etat",
                "etat",
                "LIMITED_INCIDENT",
                "message",
                "TRACES NT répond lentement.");
        assertThat(SignedIn.as(port, "importateur01").page("/espace"))
                .contains("TRACES NT répond lentement.", "service-LIMITED_INCIDENT");
        administrator.post("/services/gestion", "/services/gestion/tracking/etat", "etat", "OPERATIONAL");
        assertThat(SignedIn.as(port, "importateur01").page("/espace")).doesNotContain("TRACES NT répond lentement.");
    }

    @Test
    void gimtOpensTenDaysAfterTheAttachmentToTheAddressDeclaredToIt() {
        var tobacconist = SignedIn.as(port, "buraliste01");
        assertThat(tobacconist.page("/espace")).contains("/services/gimt");
        assertThat(tobacconist.page("/services/gimt")).contains("Débit n° 7600123X", "Odile Lambert");

        attached(3);
        assertThat(tobacconist.page("/espace"))
                .doesNotContain("\"/services/gimt\"")
                .contains("une dizaine de jours après le rattachement");
        assertThat(tobacconist.get("/services/gimt/fiches").statusCode()).isEqualTo(404);

        attached(12);
        jdbc.sql("update declared_address set email = 'autre@example.org' where siret = ?")
                .param(TABAC)
                .update();
        assertThat(tobacconist.page("/espace")).doesNotContain("GIMT");
        assertThat(tobacconist.get("/services/gimt/fiches").statusCode()).isEqualTo(404);
        assertThat(SignedIn.as(port, "importateur01")
                        .get("/services/gimt/fiches")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void companyJoinsAServiceByConventionAuditAndApproval() {
        SignedIn.as(port, "adminsesame01")
                .post("/services/gestion", "/services/gestion/eddi/adhesion", "audit", "true", "agrement", "true");
        var manager = SignedIn.as(port, "correspondant01");
        var colleague = SignedIn.as(port, "importateur01");
        assertThat(colleague.get("/services/eddi").uri().getPath()).isEqualTo("/services/eddi/adhesion");
        assertThat(colleague
                        .post("/services/eddi/adhesion", "/services/eddi/adhesion", "etablissement", VERGERS)
                        .body())
                .contains("Choisissez l’un des établissements");
        var asked = manager.post("/services/eddi/adhesion", "/services/eddi/adhesion", "etablissement", VERGERS);
        assertThat(asked.body()).contains("La demande d’adhésion est envoyée", "la convention signée est attendue");
        manager.post("/services/eddi/adhesion", "/services/eddi/adhesion", "etablissement", VERGERS);

        step(
                "registerConvention",
                Map.of(
                        "decision",
                        "ACCEPT",
                        "reference",
                        "CONV-2026-7",
                        "signedOn",
                        LocalDate.now().toString()));
        assertThat(colleague.page("/services/eddi/adhesion"))
                .contains(
                        "CONV-2026-7", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now()));
        step(
                "recordAudit",
                Map.of(
                        "decision",
                        "FAVOURABLE",
                        "reference",
                        "AUD-12",
                        "auditedOn",
                        LocalDate.now().toString()));
        assertThat(manager.page("/espace")).contains("adhésion de votre entreprise est en cours");
        step("grantApproval", Map.of("decision", "GRANT", "reference", "AGR-3"));
        assertThat(colleague.page("/espace")).contains("/services/eddi");
        assertThat(colleague.page("/services/eddi/adhesion")).contains("Adhésion ouverte", "AGR-3");
        assertThat(SignedIn.as(port, "importateur02").page("/services/eddi/adhesion"))
                .doesNotContain("CONV-2026-7", "Vergers");
        assertThat(toldOf(VERGERS, "correspondant01"))
                .containsExactly("ADHESION_ASKED", "ADHESION_CONVENTION", "ADHESION_AUDITED", "ADHESION_OPEN");
        assertThat(toldOf(VERGERS, "importateur01")).isEmpty();
    }

    @Test
    void adhesionThatIsRefusedSaysWhyAndMayBeAskedForAgain() {
        jdbc.sql("update service_offer set audit_required = false, approval_required = false")
                .update();
        var second = "09123456700021";
        var manager = SignedIn.as(port, "correspondant01");
        manager.post("/services/eddi/adhesion", "/services/eddi/adhesion", "etablissement", second);
        step("registerConvention", Map.of("decision", "REFUSE", "reason", "La convention n’est pas signée."));
        assertThat(manager.page("/services/eddi/adhesion")).contains("Adhésion refusée", "n’est pas signée");
        assertThat(manager.post("/services/eddi/adhesion", "/services/eddi/adhesion", "etablissement", second)
                        .body())
                .contains("La demande d’adhésion est envoyée");
        step(
                "registerConvention",
                Map.of(
                        "decision",
                        "ACCEPT",
                        "reference",
                        "CONV-2",
                        "signedOn",
                        LocalDate.now().toString()));
        assertThat(manager.page("/services/eddi/adhesion")).contains("CONV-2", "Adhésion ouverte");
        assertThat(toldOf(second, "correspondant01"))
                .containsExactly("ADHESION_ASKED", "ADHESION_REFUSED", "ADHESION_ASKED", "ADHESION_OPEN");
    }

    private List<String> toldOf(String siret, String username) {
        return jdbc.sql("select kind from account_letter where address = (select email from account where username = ?)"
                        + " and subject = 'de ' || (select name from company where siret = ?) || ' à « EDDI »'"
                        + " order by created_at")
                .params(username, siret)
                .query(String.class)
                .list();
    }

    @Test
    void newsIsReadByAllUntilItIsWithdrawn() {
        var administrator = SignedIn.as(port, "adminsesame01");
        assertThat(administrator
                        .post("/services/gestion", "/services/gestion/actualites", "titre", "Grève", "texte", "")
                        .body())
                .contains("Donnez un texte", "value=\"Grève\"");
        administrator.post(
                "/services/gestion", "/services/gestion/actualites", "titre", "Port fermé", "texte", "Lundi matin.");
        assertThat(SignedIn.as(port, "importateur02").page("/espace")).contains("Port fermé", "Lundi matin.");
        var id = jdbc.sql("select id from service_news where title = 'Port fermé'")
                .query(Long.class)
                .single();
        administrator.post("/services/gestion", "/services/gestion/actualites/" + id + "/retrait");
        assertThat(SignedIn.as(port, "importateur02").page("/espace")).doesNotContain("Port fermé");
    }

    private void attached(int days) {
        jdbc.sql("update account_company set attached_at = now() - ? * interval '1 day' where siret = ?")
                .params(days, TABAC)
                .update();
    }

    /** The administrator's next task of that name. */
    private void step(String task, Map<String, String> answers) {
        var administrator = new Caller(http, "adminsesame01");
        var ids = new Tasks(administrator).waiting("userTask_" + task, Map.of());
        assertThat(ids).hasSize(1);
        administrator.claim(ids.get(0));
        assertThat(administrator.get("/api/v1/tasks/" + ids.get(0) + "/form").getBody())
                .contains("EDDI");
        assertThat(administrator.finish(ids.get(0), answers).getStatusCode().value())
                .isEqualTo(204);
        assertThat(administrator.complete(ids.get(0)).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void everybodyReadsHowTheServicesAreDoingAndWhatIsPlanned() {
        var administrator = SignedIn.as(port, "adminsesame01");
        var path = "/services/gestion/travaux";
        assertThat(administrator
                        .post(
                                "/services/gestion",
                                path,
                                "debut",
                                "2099-01-02T08:00",
                                "fin",
                                "2099-01-01T08:00",
                                "texte",
                                "gardé")
                        .body())
                .contains("une fin qui le suit", "gardé");
        administrator.post(
                "/services/gestion",
                path,
                "debut",
                "2099-01-01T08:00",
                "fin",
                "2099-01-01T10:00",
                "texte",
                "Mise à jour");
        administrator.post(
                "/services/gestion",
                "/services/gestion/messaging/etat",
                "etat",
                "MAJOR_INCIDENT",
                "message",
                "Coupure");
        var guest = new fr.francesesame.Guest(port);
        assertThat(guest.get("/etat").body())
                .contains("Mise à jour", "Coupure", "Incident majeur", "TRACES NT", "perturbé")
                .doesNotContain("adminsesame01");
        var id = jdbc.sql("select max(id) from planned_work").query(Long.class).single();
        administrator.post("/services/gestion", path + "/" + id + "/retrait");
        assertThat(guest.get("/etat").body()).doesNotContain("Mise à jour");
        assertThat(SignedIn.as(port, "importateur01")
                        .post("/simulateur", path, "texte", "x")
                        .statusCode())
                .isEqualTo(404);
        for (var page : java.util.List.of(
                "/procedure-de-secours",
                "/procedure-de-secours/formulaire",
                "/mentions-legales",
                "/contact",
                "/chiffres")) {
            assertThat(guest.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(guest.get("/espace-public/donnees-personnelles").body()).contains("Données personnelles");
        assertThat(guest.file("/assets/faq/CGU_France_Sesame.pdf").body())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
