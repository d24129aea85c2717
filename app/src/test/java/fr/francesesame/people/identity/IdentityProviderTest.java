package fr.francesesame.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.SesameTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.test.context.TestPropertySource;

/** A service around Sésame lets people sign in with their account here (OpenID Connect, authorization code with PKCE). */
@SesameTest
@TestPropertySource(
        properties = {
            "sesame.identity.services.olga.name=Assistance",
            "sesame.identity.services.olga.secret=a-secret-of-this-test",
            "sesame.identity.services.olga.redirect-uris=http://127.0.0.1:9/retour"
        })
class IdentityProviderTest {

    private static final String BACK = "http://127.0.0.1:9/retour";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void aPersonSignsInHereAndTheServiceLearnsWhoItIs() throws Exception {
        assertThat(get(ask(BACK)).headers().firstValue("Location").orElseThrow())
                .endsWith("/connexion");
        signIn("importateur01");
        var code = code();
        var tokens = tokens(code, VERIFIER);
        var decoder = NimbusJwtDecoder.withJwkSetUri(url("/oauth2/jwks")).build();
        var identity = decoder.decode(tokens.path("id_token").asText());
        assertThat(identity.getSubject()).isEqualTo("importateur01");
        assertThat(identity.getAudience()).containsExactly("olga");
        assertThat(identity.getClaimAsStringList("companies")).containsExactly("09123456700013");
        var bearer = "Bearer " + tokens.path("access_token").asText();
        assertThat(send(to("/userinfo").header("Authorization", bearer).build()).body())
                .contains("\"sub\":\"importateur01\"", "\"kind\":\"OPERATOR\"");
        assertThat(send(to("/api/v1/formalities")
                                .header("Authorization", bearer)
                                .build())
                        .statusCode())
                .isEqualTo(401);
        assertThat(tokens(code, VERIFIER).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void aCodeIsWorthNothingToWhoeverDidNotAskForIt() throws Exception {
        signIn("importateur01");
        assertThat(tokens(code(), "another-verifier-of-more-than-forty-three-characters")
                        .path("error")
                        .asText())
                .isEqualTo("invalid_grant");
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotTheServices() throws Exception {
        signIn("importateur01");
        var refused = get(ask("http://127.0.0.1:9/ailleurs"));
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyIsSentToAMachine() throws Exception {
        signIn("importateur01");
        assertThat(get("/oauth2/authorize?response_type=code&client_id=traces").statusCode())
                .isEqualTo(400);
    }

    private String code() throws Exception {
        var sent = get(ask(BACK)).headers().firstValue("Location").orElseThrow();
        assertThat(sent).startsWith(BACK).contains("state=xyz");
        return Pattern.compile("code=([^&]+)")
                .matcher(sent)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private JsonNode tokens(String code, String verifier) throws Exception {
        var credentials =
                Base64.getEncoder().encodeToString("olga:a-secret-of-this-test".getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=authorization_code&code=" + code + "&redirect_uri=" + encoded(BACK) + "&code_verifier="
                + verifier;
        return json.readTree(send(to("/oauth2/token")
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build())
                .body());
    }

    private static String ask(String back) {
        return "/oauth2/authorize?response_type=code&client_id=olga&scope=openid%20profile%20companies&state=xyz"
                + "&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&redirect_uri=" + encoded(back);
    }

    private void signIn(String username) throws Exception {
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get("/connexion").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var form = "username=" + username + "&password=" + encoded("Sesame-2026-Demo!") + "&_csrf=" + encoded(token);
        send(to("/connexion")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(to(path).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url(path))).header("Accept", "text/html, */*");
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
