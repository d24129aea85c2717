package fr.francesesame.people.companies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What establishments and their people see. */
class CompanySightTest extends CompanySightCase {

    private static final List<String> OPERATORS = List.of("importateur02", "transitaire01");

    @LocalServerPort
    private int port;

    private static final String SECOND = "09123456700021";
    private static final String THIRD = "09123456700039";

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
            var sheet = other.get("/entreprise");
            assertThat(sheet.statusCode()).as(stranger).isEqualTo(OPERATORS.contains(stranger) ? 200 : 404);
            assertThat(sheet.body()).as(stranger).doesNotContain("Chef de quai");
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
