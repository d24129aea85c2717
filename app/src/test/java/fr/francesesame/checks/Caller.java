package fr.francesesame.checks;

import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Somebody who calls over HTTP. */
public record Caller(TestRestTemplate http, String username) {

    public ResponseEntity<String> get(String url) {
        return call(HttpMethod.GET, url, null);
    }

    public ResponseEntity<String> post(String url, Object body) {
        return call(HttpMethod.POST, url, body);
    }

    public ResponseEntity<String> put(String url, Object body) {
        return call(HttpMethod.PUT, url, body);
    }

    public ResponseEntity<String> finish(String task, Map<String, ?> answers) {
        return post("/api/v1/tasks/" + task + "/form", typed(answers));
    }

    public ResponseEntity<String> keep(String task, Map<String, ?> answers) {
        return put("/api/v1/tasks/" + task + "/form", typed(answers));
    }

    public ResponseEntity<String> claim(String task) {
        return post("/engine-rest/task/" + task + "/claim", Map.of("userId", username));
    }

    public ResponseEntity<String> complete(String task) {
        return post("/engine-rest/task/" + task + "/complete", Map.of());
    }

    private static Map<String, Object> typed(Map<String, ?> answers) {
        return Map.of("revision", System.nanoTime(), "answers", answers);
    }

    private ResponseEntity<String> call(HttpMethod method, String url, Object body) {
        var headers = new HttpHeaders();
        headers.setBasicAuth(username, "Sesame-2026-Demo!");
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.exchange(url, method, new HttpEntity<>(body, headers), String.class);
    }
}
