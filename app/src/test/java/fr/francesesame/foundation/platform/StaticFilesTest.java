package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every page needs is fetched once, small, and again only when it has changed. */
@SesameTest
class StaticFilesTest {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"#]+)");

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everyFileOfAPageIsKeptForAYearUnderTheDigestOfItsContent() throws Exception {
        var files = filesOf("/");
        assertThat(files).hasSizeGreaterThan(4);
        for (var file : files) {
            assertThat(file).matches(".*-[0-9a-f]{32}\\.\\w+");
            var answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(file)
                    .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000"));
        }
    }

    @Test
    void textTravelsCompressed() throws Exception {
        for (var file : filesOf("/")) {
            if (file.matches(".*\\.(css|js)")) {
                assertThat(get(file).headers().firstValue("Content-Encoding"))
                        .as(file)
                        .hasValue("gzip");
            }
        }
        assertThat(get("/simulateur").headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void aPlainNameIsAskedForAgainAndAMissingOneNotRemembered() throws Exception {
        assertThat(get("/css/sesame.css").headers().firstValue("Cache-Control")).hasValue("no-cache");
        var missing = get("/css/sesame-00000000000000000000000000000000.css");
        assertThat(missing.statusCode()).isIn(401, 404);
        assertThat(missing.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    /** Pages tell of somebody's goods: nobody keeps them. */
    @Test
    void pagesAreKeptByNobody() throws Exception {
        assertThat(get("/connexion").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    /** Bytes that travel: on a quay each kilobyte is waited for. */
    @Test
    void aFirstVisitIsLightAndTheNextPageMoreSo() throws Exception {
        var weight = get("/").body().length;
        for (var file : filesOf("/")) {
            weight += get(file).body().length;
        }
        assertThat(weight).isLessThan(60_000);
        assertThat(get("/simulateur").body().length).isLessThan(20_000);
    }

    private List<String> filesOf(String page) throws IOException, InterruptedException {
        var html = http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        return FILE.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .header("Accept", "text/html,*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
