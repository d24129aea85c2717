package fr.francesesame.people.companies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees which formality, by his establishment, his certification, his rights and his mandates. */
@SesameTest
@Import(Town.class)
class CompanySightTest {

    private static final String HEAD = "09123456700013";
    private static final String SECOND = "09123456700021";
    private static final String THIRD = "09123456700039";
    private static final String FORWARDER = "09456789800013";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Establishments establishments;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Sight sight;

    @Autowired
    private People people;

    @Autowired
    private Timeline timeline;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void connect() {
        town.http(http);
    }

    /** Scenario 46. */
    @Test
    void ofThreeEstablishmentsEachSeesItsOwnTheCorrespondentTheGroupAndTheHeadOfficesEoriShowsAsConfigured() {
        town.company(THIRD, "Vergers du Havre - Marseille");
        town.member("second46", SECOND, false);
        town.member("third46", THIRD, false);
        var second = town.formality("FR" + SECOND);
        var third = town.formality("FR" + THIRD);
        var head = town.formality("FR" + HEAD);
        var company = town.formality("FR091234567");

        assertThat(seenBy("second46", second, third, head, company)).containsExactly(second);
        assertThat(seenBy("third46", second, third, head, company)).containsExactly(third);
        assertThat(seenBy("importateur01", second, third, head, company)).containsExactly(head);
        assertThat(seenBy("correspondant01", second, third, head, company))
                .containsExactly(second, third, head, company);

        establishments.share(HEAD, true, "correspondant01");
        assertThat(seenBy("second46", second, third, head, company)).containsExactly(second, head);
        assertThat(seenBy("third46", second, third, head, company)).containsExactly(third, head);
        assertThat(people.operatorsOf(Set.of("FR" + HEAD)))
                .extracting(Person::username)
                .contains("second46", "third46", "importateur01", "correspondant01");
        establishments.share(HEAD, false, "correspondant01");
        assertThat(seenBy("second46", head)).isEmpty();
    }

    /** Scenario 47. */
    @Test
    void forwarderInTheChedBooksAndAnswersTheImporterSeesTheSameFileAndAThirdForwarderNothing() {
        var reference = town.formality("FR" + HEAD, "FR" + FORWARDER);
        assertThat(town.sees("transitaire01", reference)).isTrue();
        assertThat(town.sees("importateur01", reference)).isTrue();
        assertThat(sight.mayAct(scopes.of("transitaire01", OnlineService.APPOINTMENTS), new Reference(reference)))
                .isTrue();
        assertThat(people.operatorsOf(sight.identifiersOf(new Reference(reference))))
                .extracting(Person::username)
                .contains("transitaire01", "importateur01")
                .doesNotHaveDuplicates();
        assertThat(town.sees("importateur02", reference)).isFalse();
        for (var page : List.of("/dossiers/", "/suivi/lignes/", "/api/v1/formalities/")) {
            var answer = town.status("importateur02", page + reference);
            assertThat(answer)
                    .isEqualTo(
                            page.startsWith("/api")
                                    ? 404
                                    : town.status("importateur02", page + "CHEDPP.FR.2026.9999999"));
        }
    }

    @Test
    void nothingIsSeenBeforeTheCertificationNorWithoutTheRightOfTheService() {
        var reference = town.formality("FR" + HEAD);
        town.account("novice", "Nora", "Vice");
        town.jdbc()
                .sql("insert into account_company (username, siret) values ('novice', ?)")
                .param(HEAD)
                .update();
        town.right("novice", HEAD, "ALL", "ACT");
        assertThat(town.sees("novice", reference)).isFalse();
        certify("novice");
        assertThat(town.sees("novice", reference)).isTrue();

        town.withoutRights("novice");
        town.right("novice", HEAD, "APPOINTMENTS", "READ");
        assertThat(town.sees("novice", reference)).isFalse();
        var appointments = scopes.of("novice", OnlineService.APPOINTMENTS);
        assertThat(sight.sees(appointments, new Reference(reference))).isTrue();
        assertThat(sight.mayAct(appointments, new Reference(reference))).isFalse();
        town.right("novice", HEAD, "APPOINTMENTS", "ACT");
        assertThat(sight.mayAct(scopes.of("novice", OnlineService.APPOINTMENTS), new Reference(reference)))
                .isTrue();
        assertThat(people.operatorsOf(Set.of(HEAD)))
                .extracting(Person::username)
                .doesNotContain("novice");
    }

    @Test
    void rightsHoldFromTheirFirstDayToTheirLast() {
        var reference = town.formality("FR" + HEAD);
        town.account("dated", "Dan", "Daté");
        town.jdbc()
                .sql("insert into account_company (username, siret, state) values ('dated', ?, 'CERTIFIED')")
                .param(HEAD)
                .update();
        for (var days : List.of("-9 -1 no", "1 9 no", "0 0 yes", "-5 5 yes")) {
            var parts = days.split(" ");
            town.withoutRights("dated");
            town.jdbc()
                    .sql("insert into access_right (username, siret, service, action, starts_on, ends_on, granted_by)"
                            + " values ('dated', ?, 'TRACKING', 'READ', (now() at time zone 'Europe/Paris')::date + ?,"
                            + " (now() at time zone 'Europe/Paris')::date + ?, 'sesame')")
                    .params(HEAD, Integer.valueOf(parts[0]), Integer.valueOf(parts[1]))
                    .update();
            assertThat(town.sees("dated", reference)).as(days).isEqualTo(parts[2].equals("yes"));
        }
    }

    @Test
    void mandateWidensSightToItsFormalitiesAndDaysAndWhatIsDoneUnderItSaysSo() {
        var reference = town.formality("FR" + HEAD);
        town.right("transitaire01", FORWARDER, "MANAGEMENT", "ACT");
        assertThat(town.sees("transitaire01", reference)).isFalse();
        give(Set.of(FormalityType.CHED_P), 0, 9);
        accept();
        assertThat(town.sees("transitaire01", reference)).isFalse();
        give(Set.of(FormalityType.CHED_PP), 1, 9);
        accept();
        assertThat(town.sees("transitaire01", reference)).isFalse();
        give(Set.of(FormalityType.CHED_PP, FormalityType.COI), 0, 9);
        assertThat(town.sees("transitaire01", reference)).isFalse();
        var mandate = accept();
        assertThat(town.sees("transitaire01", reference)).isTrue();
        assertThat(people.mandatedFor(Set.of("FR" + HEAD), FormalityType.CHED_PP))
                .extracting(Person::username)
                .containsExactlyInAnyOrder("transitaire01", "correspondant02");

        act(reference, "transitaire01");
        act(reference, "importateur01");
        var dossier = town.call(
                "importateur01", HttpMethod.GET, "/api/v1/formalities/" + reference, "", MediaType.APPLICATION_JSON);
        assertThat(dossier.split("sous le mandat n° " + mandate, -1)).hasSize(2);

        assertThat(auditedUnder("transitaire01", reference)).isEqualTo(String.valueOf(mandate));
        assertThat(auditedUnder("importateur01", reference)).isNull();
        assertThat(auditedUnder("sivepphyto01", reference)).isNull();
        assertThat(auditedUnder("transitaire01", town.formality("FR" + FORWARDER)))
                .isNull();

        assertThat(mandates.end(mandate, List.of("09234567700014"), "importateur02"))
                .isFalse();
        assertThat(mandates.end(mandate, List.of(HEAD), "correspondant01")).isTrue();
        assertThat(town.sees("transitaire01", reference)).isFalse();
        for (var manager : List.of("correspondant01", "transitaire01")) {
            assertThat(toldOf(mandate, manager))
                    .as(manager)
                    .containsExactlyInAnyOrder("MANDATE_GIVEN", "MANDATE_ACCEPTED", "MANDATE_ENDED");
        }
        assertThat(toldOf(mandate, "importateur01")).isEmpty();
    }

    private List<String> toldOf(long mandate, String username) {
        return town.jdbc()
                .sql("select kind from account_letter where address = (select email from account where username = ?)"
                        + " and subject = ?")
                .params(username, "n° " + mandate + ", de Vergers du Havre à Transit Atlantique,")
                .query(String.class)
                .list();
    }

    /** What the line of the audit says that this person's act leaves. */
    private @Nullable String auditedUnder(String who, String reference) {
        audit.record(Act.of("CALLED").by(who).on(Act.Kind.FORMALITY, reference));
        return town.jdbc()
                .sql("select mandate from audit_line where subject = ? order by id desc limit 1")
                .param(reference)
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }

    private void act(String reference, String who) {
        transaction.executeWithoutResult(
                status -> timeline.add(new Reference(reference), "appointment.chosen", Map.of("bcp", "FRLEH1"), who));
    }

    private void give(Set<FormalityType> types, int from, int until) {
        var today = LocalDate.now(Rights.PARIS);
        mandates.give(HEAD, FORWARDER, types, today.plusDays(from), today.plusDays(until), "correspondant01");
    }

    private long accept() {
        var newest = mandates.received(List.of(FORWARDER)).get(0).id();
        assertThat(mandates.answer(newest, List.of(HEAD), true, "correspondant01"))
                .isFalse();
        assertThat(mandates.answer(newest, List.of(FORWARDER), true, "transitaire01"))
                .isTrue();
        assertThat(mandates.answer(newest, List.of(FORWARDER), true, "transitaire01"))
                .isFalse();
        return newest;
    }

    private void certify(String username) {
        town.jdbc()
                .sql("update account_company set state = 'CERTIFIED' where username = ?")
                .param(username)
                .update();
    }

    private List<String> seenBy(String username, String... references) {
        return java.util.Arrays.stream(references)
                .filter(reference -> town.sees(username, reference))
                .toList();
    }

    @Test
    void theSheetShowsOnesOwnEstablishmentsAndIsMendedByWhoMay() {
        var reference = town.formality("FR" + HEAD);
        var importer = SignedIn.as(port, "importateur01");
        assertThat(importer.page("/entreprise"))
                .contains("Vergers du Havre", "FR" + HEAD, "nommé par son numéro", "Chiffres des douze derniers mois")
                .doesNotContain("Marée du Nord", SECOND);
        assertThat(SignedIn.as(port, "correspondant01").page("/entreprise")).contains(HEAD, SECOND);

        var path = "/entreprise/fiche/" + HEAD + "/contacts/QUAY";
        assertThat(importer.post("/entreprise", path, "nom", "Chef de quai", "telephone", "12", "courriel", "")
                        .body())
                .contains("Donnez un numéro de téléphone qui existe", "Chef de quai");
        assertThat(importer.post("/entreprise", path, "nom", "Chef de quai", "telephone", "02 35 19 55 00")
                        .body())
                .contains("Le contact est enregistré", "+33235195500");
        assertThat(SignedIn.as(port, "correspondant01").page("/entreprise/droits/historique"))
                .contains("Contact modifié", "Quai");
        for (var stranger : List.of("importateur02", "transitaire01", "sivepphyto01", "adminsesame01")) {
            var other = SignedIn.as(port, stranger);
            assertThat(other.post("/simulateur", path, "nom", "x", "courriel", "x@y.fr")
                            .statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(other.page("/entreprise")).as(stranger).doesNotContain("Chef de quai");
        }
        assertThat(importer.post("/entreprise", "/entreprise/fiche/" + HEAD + "/contacts/X", "nom", "x")
                        .statusCode())
                .isEqualTo(404);
        importer.post("/entreprise", path, "nom", "", "telephone", "", "courriel", "");
        assertThat(importer.page("/entreprise")).doesNotContain("Chef de quai");

        var figures = new String(importer.bytes("/entreprise/chiffres.csv"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(figures.lines().toList()).hasSize(13);
        assertThat(figures).startsWith("\ufeffMois;Envois notifiés");
        assertThat(figures.lines().toList().get(1)).doesNotContain(";0;0;0;;0");
        assertThat(town.sees("importateur01", reference)).isTrue();
        assertThat(SignedIn.as(port, "sivepphyto01")
                        .get("/entreprise/chiffres.csv")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHasNoRightForTheSheetIsToldWhoGivesIt() {
        town.account("sansfiche", "Prénom", "Nom");
        town.jdbc()
                .sql("insert into account_company (username, siret, state) values ('sansfiche', ?, 'CERTIFIED')")
                .param(HEAD)
                .update();
        town.right("sansfiche", HEAD, "TRACKING", "READ");
        var person = SignedIn.as(port, "sansfiche");
        assertThat(person.page("/entreprise"))
                .contains("s’ouvre avec le droit « Fiche opérateur »")
                .doesNotContain("FR" + HEAD);
        town.right("sansfiche", HEAD, "SHEET", "READ");
        assertThat(person.page("/entreprise")).contains("FR" + HEAD).doesNotContain("Modifier le contact");
        assertThat(person.post(
                                "/simulateur",
                                "/entreprise/fiche/" + HEAD + "/contacts/QUAY",
                                "nom",
                                "x",
                                "courriel",
                                "x@y.fr")
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.get("/services/sheet").uri().getPath()).isEqualTo("/entreprise");
    }

    /** A name alone gives nobody sight, but says which lots to correct in TRACES. */
    @Test
    void lotsThatTracesHidesAreNamedOnTheSheet() {
        var reference = town.formality("FR" + HEAD);
        town.jdbc()
                .sql("update formality set unidentified = true where reference = ?")
                .param(reference)
                .update();
        town.jdbc()
                .sql(
                        "update formality_party set scheme = null, identifier = null, country = 'FR', name = 'VERGERS DU HAVRE' where reference = ?")
                .param(reference)
                .update();
        assertThat(SignedIn.as(port, "importateur01").page("/entreprise")).contains(reference, "Un envoi porte");
        assertThat(SignedIn.as(port, "importateur02").page("/entreprise")).doesNotContain(reference);
        assertThat(town.sees("importateur01", reference)).isFalse();
        town.jdbc()
                .sql("update company set source = 'STATED' where siret like '091234567%'")
                .update();
        assertThat(SignedIn.as(port, "importateur01").page("/entreprise")).doesNotContain(reference);
        town.jdbc()
                .sql("update company set source = 'DIRECTORY' where siret like '091234567%'")
                .update();
    }
}
