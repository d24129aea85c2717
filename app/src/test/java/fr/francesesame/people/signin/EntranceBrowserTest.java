package fr.francesesame.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import fr.francesesame.Chromium;
import fr.francesesame.SesameTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Sign-up, its e-mail, activation and sign-in; then a passkey instead of the password: in a real browser. */
@SesameTest
class EntranceBrowserTest {

    private static final String PASSWORD = "Quai-Ouest-42!";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private GreenMail mails;

    private Page page;

    @BeforeEach
    void newPage() {
        page = CHROMIUM.page(Chromium.desk());
    }

    @Test
    void aPersonSignsUpActivatesSignsInAndThenNeedsNoPassword() {
        signUp();
        activate();
        signIn();
        authenticator();
        addPasskey();
        forgetSession();
        open("/compte/sessions");
        page.locator("[data-passkey-enter] button").click();
        assertThat(page.locator("main")).containsText("cette session");
    }

    /** The page that is left listens to live events, and would ask for a session of its own once its cookie is gone. */
    private void forgetSession() {
        page.context().clearCookies();
        open("/connexion");
        page.context().clearCookies();
    }

    private void signUp() {
        open("/inscription");
        Map.of(
                        "identifiant", "naviguer01",
                        "motDePasse", PASSWORD,
                        "confirmation", PASSWORD,
                        "courriel", "naviguer@vergers.example",
                        "confirmationCourriel", "naviguer@vergers.example",
                        "nom", "Lefèvre",
                        "prenom", "Inès")
                .forEach((field, text) -> page.fill("#" + field, text));
        page.check("#conditions");
        page.check("#consentement");
        send();
        assertThat(page.locator("h1")).containsText("Votre compte utilisateur a été créé !");
    }

    private void activate() {
        open(Guest.link(mails, "naviguer@vergers.example", "Activation"));
        enter("#identifiant", "#motDePasse");
        assertThat(page.locator("main")).containsText("Votre compte est activé");
    }

    private void signIn() {
        open("/compte");
        enter("#username", "#password");
        assertThat(page.locator("h1")).containsText("Mon compte");
    }

    private void enter(String name, String password) {
        page.fill(name, "naviguer01");
        page.fill(password, PASSWORD);
        send();
    }

    private void addPasskey() {
        open("/compte/securite");
        page.fill("#nomCle", "Téléphone d’essai");
        page.fill("#motDePasseCle", "faux");
        page.locator("[data-passkey-add] button").click();
        assertThat(page.locator("[data-passkey-fault]")).containsText("Ce n’est pas votre mot de passe actuel.");
        page.fill("#motDePasseCle", PASSWORD);
        page.locator("[data-passkey-add] button").click();
        assertThat(page.locator("#liste-cles")).containsText("Téléphone d’essai");
    }

    /** A device that knows its holder, as Chromium plays it. */
    private void authenticator() {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")
                .forEach(ability -> options.addProperty(ability, true));
        var added = new JsonObject();
        added.add("options", options);
        var tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        tools.send("WebAuthn.addVirtualAuthenticator", added);
    }

    private void open(String path) {
        page.navigate(path);
    }

    private void send() {
        page.locator("main form button").first().click();
    }
}
