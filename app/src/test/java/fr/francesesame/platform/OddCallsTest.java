package fr.francesesame.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls that no form and no sound program makes get the answer that fits them, never that of a fault. */
@SesameTest
class OddCallsTest {

    private static final String MACHINE =
            "Basic " + Base64.getEncoder().encodeToString("traces:Sesame-2026-Demo!".getBytes(StandardCharsets.UTF_8));

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
}
