package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.francesesame.SesameTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With every connection to the database in use, callers are told to come back; nobody sees a fault, nothing is refused for good. */
@SesameTest
class OutageTest {

    @Autowired
    HikariDataSource pool;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void whoFindsNoConnectionIsToldToComeBack() throws Exception {
        assertThat(pool.getConnectionTimeout()).isEqualTo(5000);
        var session = session();
        pool.setConnectionTimeout(400);
        var taken = everyConnection();
        try {
            assertThat(busy(page("/suivi", session)))
                    .contains("Service momentanément indisponible", "<html lang=\"fr\"");
            assertThat(busy(page("/rien-de-tel", session))).contains("Réessayez");
            assertThat(busy(signIn(session))).contains("Service momentanément indisponible");
            assertThat(busy(program("/api/v1/formalities")))
                    .contains("\"status\":503", "momentanément indisponible", "\"outcome\":\"UNCHANGED\"");
            assertThat(busy(agent("/engine-rest/task"))).contains("momentanément indisponible");
            assertThat(busy(agent("/camunda/api/engine/engine/default/task"))).contains("momentanément indisponible");
        } finally {
            pool.setConnectionTimeout(5000);
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(page("/connexion", session).statusCode()).isEqualTo(200);
        assertThat(program("/api/v1/formalities").statusCode()).isEqualTo(200);
    }

    /** Those that the application itself uses are waited for too. */
    private List<Connection> everyConnection() throws SQLException {
        var taken = new ArrayList<Connection>();
        for (var refusals = 0; refusals < 3; ) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLTransientConnectionException none) {
                refusals++;
            }
        }
        assertThat(taken).isNotEmpty();
        return taken;
    }

    private static String busy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        return answer.body();
    }

    private String session() throws IOException, InterruptedException {
        var cookie = page("/connexion", "").headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private HttpResponse<String> page(String path, String session) throws IOException, InterruptedException {
        return send(to(path).header("Accept", "text/html,*/*")
                .header("Cookie", session)
                .GET());
    }

    private HttpResponse<String> signIn(String session) throws IOException, InterruptedException {
        return send(to("/connexion")
                .header("Accept", "text/html")
                .header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=importateur01&password=Sesame-2026-Demo!")));
    }

    private HttpResponse<String> program(String path) throws IOException, InterruptedException {
        return as("importateur01", path);
    }

    private HttpResponse<String> agent(String path) throws IOException, InterruptedException {
        return as("sivepphyto01", path);
    }

    private HttpResponse<String> as(String account, String path) throws IOException, InterruptedException {
        var named = account + ":Sesame-2026-Demo!";
        var credentials = Base64.getEncoder().encodeToString(named.getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Accept", "application/json")
                .header("Authorization", "Basic " + credentials)
                .GET());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
