package fr.francesesame.people.companies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.francesesame.Chromium.picture;
import static fr.francesesame.people.companies.Window.button;

import com.microsoft.playwright.Page;
import fr.francesesame.Chromium;
import fr.francesesame.SesameTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;

/** The three cases of the procedure to connect, each in the browser until the person sees the formalities of his company. */
@SesameTest
@Import(Town.class)
class ThreeCasesTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Town town;

    @Autowired
    private TestRestTemplate http;

    private final Window window = new Window(CHROMIUM);

    @BeforeEach
    void open() {
        town.http(http);
    }

    @Test
    void companyWithoutAnyAccount() {
        town.account("nouveau01", "Léa", "Martin");
        var reference = town.formality("FR09678912800012");
        var person = CHROMIUM.signedIn("nouveau01");
        attach(person, "0967891280001");
        assertThat(person.locator("main")).containsText("Le code doit contenir 14 chiffres");
        attach(person, "09678912800012");
        person.fill("#nom", "Primeurs de Test");
        picture(person, "companies-1-summary");
        button(person, "Confirmer").click();
        assertThat(person.locator("main")).containsText("Non certifié");
        notYet(person, reference);

        askAdministrator(person, "09678912800012");
        window.examine("adminsesame01", "Primeurs de Test", "CERTIFY");
        grantMyself(person, "nouveau01 09678912800012");
        sees(person, reference);
    }

    @Test
    void companyWithAccountsButNobodyInCharge() {
        var reference = town.formality("FR09345678800012");
        town.withoutRights("importateur03");
        var person = CHROMIUM.signedIn("importateur03");
        notYet(person, reference);
        askAdministrator(person, "09345678800012");
        window.examine("adminsesame01", "Épices et Graines de France", "CERTIFY");
        grantMyself(person, "importateur03 09345678800012");
        sees(person, reference);
    }

    @Test
    void companyWithCorrespondentAndManager() {
        town.account("nouveau03", "Paul", "Durand");
        var reference = town.formality("FR09123456700013");
        var person = CHROMIUM.signedIn("nouveau03");
        attach(person, "091 234 567 00013");
        assertThat(person.locator("main")).containsText("Vergers du Havre");
        button(person, "Confirmer").click();
        assertThat(person.locator("main")).containsText("Votre entreprise a un correspondant");

        var correspondent = CHROMIUM.signedIn("correspondant01");
        correspondent.navigate("/entreprise/comptes?nom=durand");
        picture(correspondent, "companies-3-colleagues");
        button(correspondent, "Certifier").click();
        assertThat(correspondent.locator("main")).containsText("Le compte est certifié.");
        notYet(person, reference);
        grant(correspondent, "nouveau03 09123456700013");
        sees(person, reference);
        correspondent.navigate("/entreprise/droits/historique");
        assertThat(correspondent.locator("main")).containsText("nouveau03");
        picture(correspondent, "companies-3-history");

        correspondent.navigate("/entreprise/comptes?nom=durand&etat=CERTIFIED");
        correspondent.getByText("Mettre fin").first().click();
        correspondent.locator("input[name=motif]").fill("A quitté l’entreprise");
        button(correspondent, "Mettre fin au rattachement").click();
        assertThat(correspondent.locator("main")).containsText("a pris fin");
        notYet(person, reference);
    }

    private void attach(Page person, String number) {
        person.navigate("/entreprise/rattachements");
        person.fill("#numero", number);
        button(person, "Vérifier le code").click();
    }

    private void askAdministrator(Page person, String siret) {
        person.navigate("/entreprise/rattachements");
        person.getByText("Demander la certification").first().click();
        button(person, "Envoyer la demande").click();
        assertThat(person.locator("main")).containsText("Donnez votre fonction");
        person.fill("#fonction" + siret, "Gérante");
        person.fill("#message" + siret, "Je dirige l’entreprise.");
        button(person, "Envoyer la demande").click();
        assertThat(person.locator("main")).containsText("Votre demande est chez l’administrateur");
    }

    /** The roles come with the certification, the rights are his to give, to himself first. */
    private void grantMyself(Page person, String link) {
        person.navigate("/entreprise/droits");
        grant(person, link);
    }

    private void grant(Page manager, String link) {
        manager.navigate("/entreprise/droits/nouveau");
        picture(manager, "companies-step-1");
        button(manager, "Suivant").click();
        button(manager, "Suivant").click();
        assertThat(manager.locator("main")).containsText("Choisissez au moins une personne.");
        manager.locator("input[value='" + link + "']").check();
        picture(manager, "companies-step-2");
        button(manager, "Suivant").click();
        manager.fill("#fin", LocalDate.now().minusDays(3).toString());
        button(manager, "Donner ces droits").click();
        assertThat(manager.locator("main")).containsText("avant la date de début");
        manager.fill("#fin", LocalDate.now().plusDays(10).toString());
        picture(manager, "companies-step-3");
        button(manager, "Donner ces droits").click();
        assertThat(manager.locator("main")).containsText("Prend fin bientôt");
        picture(manager, "companies-rights");
    }

    private void notYet(Page person, String reference) {
        var answer = person.navigate("/dossiers/" + reference);
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
    }

    private void sees(Page person, String reference) {
        person.navigate("/suivi");
        assertThat(person.locator("main")).containsText(reference);
    }
}
