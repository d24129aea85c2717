package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls that no form and no sound program makes get the answer that fits them, never that of a fault. */
@SesameTest
class OddCallsTest {

    private static final String MACHINE =
            "Basic " + Base64.getEncoder().encodeToString("traces:Sesame-2026-Demo!".getBytes(StandardCharsets.UTF_8));

    private static final String[] PATHS = {
        "//camunda/app/tasklist",
        "/camunda;x/app",
        "/js/..;/camunda/app",
        "/%2e%2e/camunda",
        "/a%00b",
        "/%zz",
        "/%",
        "/%c0%af",
        "/..",
        "/camunda//app",
        "/engine-rest;a=b/task",
        "//",
        "///",
        "/;",
        "/suivi;x",
        "/suivi%2f",
        "/suivi%5c..",
        "/a\\b",
        "/api/v1/ched;x",
        "/api/v1/formalities?q=%zz",
        "/simulateur?nc=%c3%28",
        "/simulateur?nc[]=1",
        "/dossiers/%E9",
        "/webjars/..;/x",
        "/formulaires/..%2f",
        "/actuator/env",
        "/oauth2/authorize?client_id=%00",
        "/.well-known/x",
        "/userinfo",
        "/camunda/api/engine/engine/default/task?sortBy=x",
        "/" + "a".repeat(20_000),
        "*",
        "http://evil.example/suivi",
        "/{",
        "/<x>",
        "/\u00e9",
        "/error"
    };
    private static final String[] COOKIES = {
        "SESAME=AAAA",
        "SESAME=",
        "SESAME==",
        "SESAME=%00",
        "SESAME=\"",
        "SESAME=\u00e9",
        "=",
        "; ;",
        "SESAME_APPAREIL=%%%",
        "SESAME=" + "A".repeat(5000),
        "SESAME=YWFhYWFhYWEtYWFhYS1hYWFhLWFhYWEtYWFhYWFhYWFhYWFh"
    };
    private static final String[] METHODS = {
        "TRACE", "FOO", "CONNECT", "PROPFIND", "OPTIONS", "HEAD", "PATCH", "get", "DELETE"
    };
    private static final String[] HEADERS = {
        "Range: bytes=a-b",
        "Range: bytes=9999999-",
        "If-Modified-Since: x",
        "If-None-Match: \"",
        "If-Range: z",
        "Accept: ;;",
        "Accept: text/html;q=9",
        "Accept-Language: ;;",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Port: -1",
        "X-Forwarded-Proto: javascript",
        "Forwarded: host=evil.example",
        "Authorization: Basic %%%",
        "Authorization: Basic AAAA",
        "Authorization: Bearer a b",
        "Authorization: Bearer",
        "Authorization: Digest x",
        "Origin: ://",
        "Upgrade: h2c",
        "X: " + "a".repeat(40_000),
        "Host: evil.example:99999",
        "Host: a b",
        ": x",
        "X",
        "Transfer-Encoding: foo",
        "Content-Length: -1",
        "Content-Length: abc",
        "Expect: foo"
    };
    private static final String[] TYPES = {
        ";;",
        "text/html; charset=foo",
        "application/x-www-form-urlencoded; charset=foo",
        "application/json; charset=\"",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=x",
        "a/b/c",
        "\u00e9"
    };

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void thePageOfErrorsDoesNotExistByItself() throws Exception {
        assertThat(send(to("/error")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/ched, multipart/form-data, 400",
        "POST, /api/v1/ched, text/plain, 415",
        "POST, /api/v1/ched, ;;, 415",
        "PATCH, /api/v1/ched, application/xml, 405",
        "GET, /api/v1/nothing, application/xml, 404"
    })
    void aProgramIsToldWhatItsCallLacks(String method, String path, String type, int status) throws Exception {
        var answer = send(to(path).header("Authorization", MACHINE)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":");
    }

    @ParameterizedTest
    @CsvSource({"/simulateur?nc=%00", "/api/v1/formalities?q=%00"})
    void whatNoTextMayContainIsRefused(String path) throws Exception {
        assertThat(send(to(path).header("Authorization", MACHINE)).statusCode()).isEqualTo(400);
    }

    @Test
    void aFormOfSeveralPartsThatIsNoneIsRefused() throws Exception {
        var answer = send(to("/simulateur")
                .header("Content-Type", "multipart/form-data")
                .POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("oddCalls")
    void noCallIsAnsweredWithAFaultOrAPageOfTheContainer(String call) throws Exception {
        isOurs(RawCall.send(port, call));
    }

    static Stream<String> oddCalls() {
        return Stream.of(
                        Stream.of(PATHS).map(path -> RawCall.request("GET " + path)),
                        Stream.of(COOKIES).map(cookie -> RawCall.request("GET /suivi", "Cookie: " + cookie)),
                        Stream.of(METHODS).map(method -> RawCall.request(method + " /suivi")),
                        Stream.of(METHODS).map(method -> RawCall.request(method + " /api/v1/formalities")),
                        Stream.of(HEADERS).map(header -> RawCall.request("GET /", header)),
                        Stream.of(HEADERS).map(header -> RawCall.request("GET /css/sesame.css", header)),
                        Stream.of(HEADERS).map(header -> RawCall.request("GET /api/v1/formalities", header)),
                        Stream.of(HEADERS).map(header -> RawCall.request("GET /camunda/app/tasklist/default/", header)),
                        Stream.of(TYPES).map(type -> RawCall.post("/connexion", "Content-Type: " + type)),
                        Stream.of(TYPES).map(type -> RawCall.post("/oauth2/token", "Content-Type: " + type)),
                        Stream.of(TYPES).map(type -> RawCall.post("/api/v1/simulations", "Content-Type: " + type)),
                        Stream.of(METHODS).map(method -> RawCall.request(method + " *")),
                        Stream.of("GET / HTTP/1.1\r\n\r\n", "hello\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n"))
                .flatMap(calls -> calls);
    }

    @Test
    void noCallByChanceIsAnsweredWithAFaultOrAPageOfTheContainer() throws Exception {
        var paths = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars("%/;.\\\u00e9")
                .ofMaxLength(30);
        var headers = Arbitraries.of(
                "Cookie", "Host", "Accept", "Range", "Content-Type", "Authorization", "X-Forwarded-Host");
        var calls = Combinators.combine(Arbitraries.of(METHODS), paths, headers, paths)
                .as((method, path, name, value) -> RawCall.request(method + " /" + path, name + ": " + value));
        for (var call : calls.sampleStream().limit(150).toList()) {
            isOurs(RawCall.send(port, call));
        }
    }

    private static void isOurs(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.substring(9, 12)).matches("[1234]..|501|505");
        assertThat(answer)
                .doesNotContain("Apache Tomcat", "HTTP Status", "Whitelabel", "\tat ", "Exception")
                .doesNotContain("evil.example")
                .containsIgnoringCase("X-Content-Type-Options: nosniff");
    }
}
