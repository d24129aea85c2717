package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds at every door: headers, no forged name, nothing changed by a session from another site. */
@SesameTest
class EntranceTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/connexion",
                "/suivi",
                "/css/sesame.css",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/rien",
                "/%zz",
                "/camunda;x/app",
                "/formulaires/tache.html",
                "/camunda/app/tasklist/default/",
                "/api/v1/formalities",
                "/v3/api-docs",
                "/oauth2/token",
                "/desabonnement",
                "/demonstration/courrier",
                "/actuator/health"
            })
    void everyAnswerTellsBrowsersWhatTheyMay(String path) throws Exception {
        var answer = RawCall.send(port, RawCall.request("GET " + path)).split("\r\n\r\n")[0];
        for (var header : new String[] {
            "Content-Security-Policy:",
            "Permissions-Policy:",
            "Cross-Origin-Opener-Policy: same-origin",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "X-Frame-Options:"
        }) {
            assertThat(answer.split("(?i)\r\n" + header, -1)).as(header).hasSize(2);
        }
        assertThat(answer).doesNotContain("Strict-Transport-Security");
    }

    @Test
    void formsOfTasksHaveAPolicyForThoseWhoMayOpenThem() {
        var policy =
                SignedIn.as(port, "sivepphyto02").get("/formulaires/tache.html").headers();
        assertThat(policy.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'");
    }

    @ParameterizedTest
    @CsvSource({
        "Host, evil.example",
        "Host, evil.example:8443",
        "X-Forwarded-Host, evil.example",
        "Forwarded, host=evil.example"
    })
    void noNameThatACallerWritesIsToldAgain(String header, String value) throws Exception {
        for (var path : new String[] {
            "/suivi",
            "/oauth2/authorize?client_id=x",
            "/.well-known/openid-configuration",
            "/v3/api-docs",
            "/camunda/app/tasklist/default/"
        }) {
            var call = "GET %s HTTP/1.1\r\nConnection: close\r\nAccept: text/html\r\n".formatted(path)
                    + (header.equals("Host") ? "" : "Host: localhost\r\n") + header + ": " + value + "\r\n\r\n";
            assertThat(RawCall.send(port, call))
                    .as(path)
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain("evil.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nimporte-quoi", "/aide/rien", "/postes/ZZZZZ", "/suivi/rien/du/tout"})
    void whatDoesNotExistIsNotPromisedBehindTheSignIn(String path) throws Exception {
        assertThat(RawCall.send(port, RawCall.request("GET " + path))).startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/, Par où commencer",
        "/previsions, Kaplan",
        "/postes?q=HAVRE, FRLEH1",
        "/postes/frleh, 2019/1014",
        "/postes/FRLPT1, heure de La Réunion",
        "/aide?q=mot+de+passe, J’ai oublié mon mot de passe",
        "/accessibilite, non conforme"
    })
    void anybodyReadsThePublicPages(String path, String sentence) throws Exception {
        var answer = RawCall.send(port, RawCall.request("GET " + path));
        assertThat(answer).startsWith("HTTP/1.1 200 ").contains(sentence);
    }

    @Test
    void redirectsNameNoHost() throws Exception {
        assertThat(RawCall.send(port, RawCall.request("GET /suivi"))).contains("\r\nLocation: /connexion\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/tasks/1/form",
        "POST, /api/v1/tasks/1/form",
        "DELETE, /api/v1/webhooks/1",
        "POST, /compte/sessions/fin",
        "POST, /demonstration/sms/reponse",
        "POST, /api/v1/simulations",
        "POST, /camunda/api/admin/auth/user/default/logout"
    })
    void aSessionChangesNothingFromAnotherSite(String method, String path) {
        var person = SignedIn.as(port, "sivepphyto02");
        for (var proof : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "http://evil.example")
                .entrySet()) {
            assertThat(person.call(method, path, Map.of(proof.getKey(), proof.getValue()))
                            .statusCode())
                    .as(proof.getKey())
                    .isEqualTo(403);
        }
        if (!path.startsWith("/camunda/")) {
            assertThat(person.call(method, path, Map.of()).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aFormOfATaskMayCallFromOurOwnPages() {
        var person = SignedIn.as(port, "sivepphyto02");
        for (var proof : Map.of("Sec-Fetch-Site", "same-origin", "Origin", "http://localhost:" + port)
                .entrySet()) {
            assertThat(person.call("PUT", "/api/v1/tasks/1/form", Map.of(proof.getKey(), proof.getValue()))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
