package fr.francesesame.goods.checks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.francesesame.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.francesesame.Chromium;
import fr.francesesame.SesameTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An inspector works in Tasklist, in a real browser. */
@SesameTest
@Import(Trial.class)
class TasklistBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Trial trial;

    @Autowired
    private CheckSheet sheet;

    @Autowired
    private RuntimeService runtime;

    private Page page;

    @BeforeEach
    void newPage() {
        page = CHROMIUM.page(Chromium.desk().setLocale("en-US"));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                System.err.println("browser: " + message.text());
            }
        });
    }

    @Test
    void anInspectorIsRefusedAMistakeKeepsHisTextAndCompletesTheTask() {
        var waiting = trial.task("userTask_checkDocuments", "sivep-plant-frleh1");
        signIn("sivepphyto02");
        assertThat(page.locator("body")).containsText("Mon groupe : à traiter");
        assertThat(page.locator(
                        "li.task",
                        new Page.LocatorOptions().setHasText(waiting.reference().value())))
                .containsText("Arrivée prévue");
        shot("tasklist-1-liste");

        page.locator(
                        "li.task",
                        new Page.LocatorOptions().setHasText(waiting.reference().value()))
                .click();
        assertThat(page.locator(".sesame")).containsText("MSCU1234567");
        shot("tasklist-2-tache");
        page.getByText("Prendre en charge").first().click();
        assertThat(page.locator(".sesame .claim")).isHidden();

        page.getByLabel("Non satisfaisant").check();
        button("Terminer").click();
        assertThat(page.locator(".sesame .fault")).hasText("Remplissez ce champ.");
        shot("tasklist-3-refus");

        page.getByLabel("Ce qui ne va pas").fill("Le certificat phytosanitaire n’est pas signé.");
        assertThat(page.locator(".sesame .kept")).hasText("Saisie enregistrée.");
        page.reload();
        assertThat(page.getByLabel("Ce qui ne va pas")).hasValue("Le certificat phytosanitaire n’est pas signé.");
        shot("tasklist-4-rechargee");

        assertThat(page.locator("[cam-tasklist-task-meta] .followup-date")).isHidden();
        page.getByText("Remettre à un collègue").click();
        assertThat(page.locator("main")).containsText("Anne Delaunay");
        shot("tasklist-4-remise");
        page.goBack();

        assertThat(page.getByLabel("Ce qui ne va pas")).hasValue("Le certificat phytosanitaire n’est pas signé.");
        button("Terminer").click();
        assertThat(page.locator(".sesame")).hasCount(0);
        await().until(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(waiting.instance())
                        .count()
                == 0);
        assertThat(sheet.checks(waiting.reference()).get(0).comment()).contains("n’est pas signé");
    }

    @Test
    void whoeverSignsOutOfTasklistIsSignedOutOfSesame() {
        signIn("sivepphyto01");
        page.locator(".account a").first().click();
        shot("tasklist-5-menu");
        page.locator(".logout a").click();
        page.waitForURL("**/");
        page.navigate("/camunda/app/tasklist/default/");
        page.waitForURL("**/connexion");
    }

    private void signIn(String username) {
        page.navigate("/camunda/app/tasklist/default/");
        page.getByLabel("Identifiant").fill(username);
        page.getByLabel("Mot de passe").fill("Sesame-2026-Demo!");
        page.locator("main form button").click();
        page.waitForURL("**/camunda/app/tasklist/**");
        page.locator(".task-filters").waitFor();
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private void shot(String name) {
        page.waitForTimeout(600);
        picture(page, name);
    }
}
