package fr.francesesame.people.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import fr.francesesame.SesameTest;
import fr.francesesame.foundation.accounts.Scopes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A person comes in through an outside identity provider: a real Keycloak. */
@SesameTest
class KeycloakTest {

    private static final String REALM =
            """
            {"realm": "douane", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "sesame", "secret": "a-secret-of-this-test", "enabled": true, "redirectUris": ["*"],
               "standardFlowEnabled": true, "protocolMappers": [{"name": "companies", "protocol": "openid-connect",
                 "protocolMapper": "oidc-hardcoded-claim-mapper", "config": {"claim.name": "companies",
                   "claim.value": "[\\"09123456700013\\", \\"12\\"]", "jsonType.label": "JSON", "id.token.claim": "true",
                   "access.token.claim": "true", "userinfo.token.claim": "true"}}]}],
             "users": [
               {"username": "laurence.petit", "enabled": true, "firstName": "Laurence", "lastName": "Petit",
                "email": "laurence.petit@exemple.example", "emailVerified": true,
                "credentials": [{"type": "password", "value": "correct-horse"}]},
               {"username": "camille", "enabled": true, "firstName": "Camille", "lastName": "Roux",
                "email": "IMPORTATEUR01", "emailVerified": true,
                "credentials": [{"type": "password", "value": "correct-horse"}]}]}""";

    private static Keycloak keycloak;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scopes scopes;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        var known = "importateur01@exemple.example";
        keycloak = Keycloak.start(REALM.replace("IMPORTATEUR01", known));
        var client = "spring.security.oauth2.client.";
        settings.add(client + "registration.douane.client-id", () -> "sesame");
        settings.add(client + "registration.douane.client-secret", () -> "a-secret-of-this-test");
        settings.add(client + "registration.douane.client-name", () -> "la douane");
        settings.add(client + "registration.douane.scope", () -> "openid,profile,email");
        settings.add(client + "provider.douane.issuer-uri", () -> keycloak.issuer());
        settings.add("sesame.federation.vouches-for-companies", () -> "true");
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void whoeverComesFirstGetsAnAccountWithTheCompaniesThatAreVouchedFor() {
        assertThat(signedIn("laurence.petit")).contains("laurencepetit");
        var username = jdbc.sql("select username from outside_identity join account using (username)"
                        + " where email = 'laurence.petit@exemple.example' and kind = 'OPERATOR'")
                .query(String.class)
                .single();
        assertThat(scopes.of(username).identifiers()).contains("09123456700013");
        assertThat(signedIn("laurence.petit")).contains("laurencepetit");
        assertThat(jdbc.sql("select count(*) from account where last_name = 'Petit' and first_name = 'Laurence'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aVerifiedAddressOpensTheAccountThatHasIt() {
        jdbc.sql("update account set email = 'importateur01@exemple.example' where username = 'importateur01'")
                .update();
        signedIn("camille");
        assertThat(jdbc.sql("select username from outside_identity where username = 'importateur01'")
                        .query(String.class)
                        .list())
                .containsExactly("importateur01");
    }

    /** What the watch page shows after the sign-in; a real browser, since Keycloak's cookies ask for one. */
    private String signedIn(String name) {
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var page = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")))
                    .newPage();
            page.navigate(url("/suivi"));
            page.getByText("Me connecter avec la douane").click();
            page.fill("#username", name);
            page.fill("#password", "correct-horse");
            page.click("#kc-login");
            page.waitForURL(url("/suivi**"));
            return page.content();
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
