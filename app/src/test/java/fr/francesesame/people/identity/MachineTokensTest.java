package fr.francesesame.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.francesesame.SesameTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** Machine clients get a token by their credentials, and call the interface with it. */
@SesameTest
class MachineTokensTest {

    private static final String SECRET = "Sesame-2026-Demo!";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void activeAgain() {
        jdbc.sql("update account set active = true where username = 'sora'").update();
        jdbc.sql("delete from try_bucket where id like 'TOKEN_REFUSED%'").update();
    }

    @Test
    void aTokenOpensTheDoorThatItsClientMayUse() {
        var answer = post("/api/v1/conformity", token("sora"), "{\"reference\":\"CONF.FR.2026.1\"}");
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("QUARANTINED");
    }

    @Test
    void aTokenOfAClientThatIsNoLongerActiveIsWorthNothing() {
        var token = token("sora");
        jdbc.sql("update account set active = false where username = 'sora'").update();
        assertThat(post("/api/v1/conformity", token, "{}").getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void aWithdrawnTokenEndsAtOnce() {
        var token = token("sora");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("token", token);
        assertThat(as("sora", SECRET)
                        .postForEntity("/oauth2/revoke", form, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(post("/api/v1/conformity", token, "{}").getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void anInventedTokenIsAProblemInFrench() {
        var answer = post("/api/v1/conformity", "invent", "{}");
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json;charset=UTF-8");
        assertThat(answer.getBody()).contains("Identifiez-vous");
    }

    @ParameterizedTest
    @CsvSource({"sora, wrong", "nobody, Sesame-2026-Demo!", "importateur01, Sesame-2026-Demo!"})
    void peopleAndStrangersGetNoToken(String client, String secret) {
        assertThat(ask(client, secret).getStatusCode().value()).isEqualTo(401);
    }

    /** By a client that does not heed {@code Retry-After}: meanwhile a try comes back every fifteen seconds. */
    @Test
    void whoGuessesSecretsWaitsAndHisNetworkWithHim() throws Exception {
        var impatient = HttpClient.newHttpClient();
        var answer = guess(impatient);
        for (var tries = 1; tries < 200 && answer.statusCode() == 401; tries++) {
            answer = guess(impatient);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 900L);
    }

    @Test
    void whoGuessesPasswordsOfPeopleWithEachCallWaitsAsWell() throws Exception {
        var impatient = HttpClient.newHttpClient();
        var answer = guessOfAPerson(impatient);
        for (var tries = 1; tries < 200 && answer.statusCode() == 401; tries++) {
            answer = guessOfAPerson(impatient);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 900L);
        assertThat(answer.body()).contains("attendez");
    }

    private HttpResponse<String> guessOfAPerson(HttpClient client) throws Exception {
        var credentials = Base64.getEncoder().encodeToString("importateur01:guess".getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create(http.getRootUri() + "/api/v1/formalities"))
                        .header("Authorization", "Basic " + credentials)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> guess(HttpClient client) throws Exception {
        var credentials = Base64.getEncoder().encodeToString("sora:guess".getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create(http.getRootUri() + "/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "introspect", "revoke"})
    void aTokenThatNoTextCanBeIsRefused(String door) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", "a\0b");
        form.add("token", "a\0b");
        var answer = as("sora", SECRET).postForEntity("/oauth2/" + door, form, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void aTokenSaysItsScopesAndOpensNoOtherPartnersDoors() {
        assertThat(ask("sora", SECRET).getBody().path("scope").asText()).isEqualTo("conformity");
        var answer = post("/api/v1/ched", token("sora"), "<x");
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json;charset=UTF-8");
        assertThat(answer.getBody()).contains("\"scope\":\"ched\"", "la portée « ched »");
        assertThat(answer.getHeaders().getFirst("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"insufficient_scope\", scope=\"ched\"");
    }

    @ParameterizedTest
    @CsvSource({
        "traces, /api/v1/ched, 422",
        "traces, /api/v1/coi, 422",
        "traces, /api/v1/conformity, 403",
        "traces, /api/v1/customs/holds/26FR00000000000001/release, 403",
        "sora, /api/v1/ched, 403",
        "sora, /api/v1/coi, 403",
        "delta, /api/v1/ched, 403",
        "delta, /api/v1/conformity, 403",
        "delta, /api/v1/customs/holds/26FR00000000000001/release, 404",
        "superviseur01, /api/v1/ched, 403"
    })
    void byHttpBasicTheScopesAreTheSame(String client, String path, int status) {
        var headers = new HttpHeaders();
        headers.setContentType(path.endsWith("ched") ? MediaType.APPLICATION_XML : MediaType.APPLICATION_JSON);
        assertThat(as(client, SECRET)
                        .postForEntity(path, new HttpEntity<>("{}", headers), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"sora, ched", "sora, sesame", "traces, ched customs"})
    void aScopeThatIsNotItsOwnIsRefused(String client, String scope) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("scope", scope);
        var answer = as(client, SECRET).postForEntity("/oauth2/token", form, JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().path("error").asText()).isEqualTo("invalid_scope");
    }

    @Test
    void aScopeThatIsTakenAwayIsFeltByTokensThatAreOut() {
        var token = token("sora");
        jdbc.sql("delete from machine_scope where username = 'sora'").update();
        assertThat(post("/api/v1/conformity", token, "{}").getStatusCode().value())
                .isEqualTo(403);
        jdbc.sql("insert into machine_scope (username, scope) values ('sora', 'conformity')")
                .update();
    }

    @Test
    void theDescriptionOfTheInterfaceNamesTheScopes() {
        var api = http.getForObject("/v3/api-docs", JsonNode.class);
        assertThat(api.at("/components/securitySchemes/oauth2/flows/clientCredentials/scopes")
                        .has("ched"))
                .isTrue();
        assertThat(api.at("/paths/~1api~1v1~1ched/post/security/0/oauth2/0").asText())
                .isEqualTo("ched");
    }

    /** From the same network, which is the hardest case. */
    @Test
    void wrongSecretsOfAStrangerDoNotKeepARightOneOut() throws Exception {
        var stranger = HttpClient.newHttpClient();
        for (var tries = 0; tries < 80; tries++) {
            guess(stranger);
        }
        assertThat(guess(stranger).statusCode()).isEqualTo(429);
        assertThat(ask("sora", SECRET).getStatusCode().value()).isEqualTo(200);
        assertThat(ask("traces", SECRET).getStatusCode().value()).isEqualTo(200);
        assertThat(as("sora", SECRET)
                        .getForEntity("/api/v1/formalities", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    private String token(String client) {
        var answer = ask(client, SECRET).getBody();
        assertThat(answer.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(answer.path("expires_in").asInt()).isBetween(60, 3600);
        return answer.path("access_token").asText();
    }

    private ResponseEntity<JsonNode> ask(String client, String secret) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        return as(client, secret).postForEntity("/oauth2/token", form, JsonNode.class);
    }

    private TestRestTemplate as(String client, String secret) {
        return http.withBasicAuth(client, secret);
    }

    private ResponseEntity<String> post(String path, String token, String body) {
        var headers = new HttpHeaders();
        headers.setBearerAuth(token);
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), String.class);
    }
}
