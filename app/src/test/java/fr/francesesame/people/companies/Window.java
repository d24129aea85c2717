package fr.francesesame.people.companies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.francesesame.Chromium;

/** What people do at the window for their company, and the administrator in Tasklist. */
record Window(Chromium chromium) {

    static Locator button(Page page, String name) {
        return page.locator("main button:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /** The administrator takes the task on that shows these words, and gives his answer. */
    void examine(String administrator, String words, String decision) {
        var page = chromium.signedIn(administrator);
        page.navigate("/camunda/app/tasklist/default/");
        page.locator(".tasks-list .task")
                .filter(new Locator.FilterOptions().setHasText("Instruire le rattachement"))
                .first()
                .click();
        assertThat(page.locator("form.sesame")).containsText(words);
        page.getByText("Prendre en charge", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("form.sesame fieldset").first()).isEnabled();
        page.locator("input[name='sesame-decision'][value='" + decision + "']").check();
        page.locator("button:has-text('Terminer')").first().click();
        assertThat(page.locator("form.sesame")).hasCount(0);
    }
}
