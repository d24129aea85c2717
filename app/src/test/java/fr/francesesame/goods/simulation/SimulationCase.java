package fr.francesesame.goods.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.francesesame.SesameTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody asks of the simulator. */
@SesameTest
abstract class SimulationCase {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    JsonNode ask(Map<String, Object> line) {
        return http.postForObject("/api/v1/simulations", Map.of("lines", List.of(line)), JsonNode.class);
    }

    ResponseEntity<String> post(String body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.postForEntity("/api/v1/simulations", new HttpEntity<>(body, headers), String.class);
    }

    /** {@code CHED_PP:5/5}: identity and physical rate. */
    static String formalities(JsonNode answer) {
        var said = new ArrayList<String>();
        answer.path("formalities")
                .forEach(formality -> said.add(formality.path("type").asText() + ":" + rate(formality, "IDENTITY") + "/"
                        + rate(formality, "PHYSICAL")));
        return String.join(" ", said);
    }

    static String rate(JsonNode formality, String kind) {
        for (var check : formality.path("checks")) {
            if (check.path("kind").asText().equals(kind)) {
                return check.path("rate").asText();
            }
        }
        return "-";
    }

    static List<String> notices(JsonNode answer) {
        var codes = new TreeSet<String>();
        answer.path("notices").forEach(notice -> {
            if (notice.hasNonNull("line")) {
                codes.add(notice.path("code").asText());
            }
        });
        return List.copyOf(codes);
    }
}
