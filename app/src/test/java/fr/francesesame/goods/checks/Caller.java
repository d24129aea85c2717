package fr.francesesame.goods.checks;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Somebody who calls over HTTP; the engine is asked as Tasklist asks it, with a session and its token against forgery. */
public record Caller(TestRestTemplate http, String username) {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";

    public ResponseEntity<String> get(String url) {
        return call(HttpMethod.GET, url, null, headers());
    }

    public ResponseEntity<String> post(String url, Object body) {
        return call(HttpMethod.POST, url, body, headers());
    }

    public ResponseEntity<String> put(String url, Object body) {
        return call(HttpMethod.PUT, url, body, headers());
    }

    public ResponseEntity<String> finish(String task, Map<String, ?> answers) {
        return post("/api/v1/tasks/" + task + "/form", typed(answers));
    }

    public ResponseEntity<String> keep(String task, Map<String, ?> answers) {
        return put("/api/v1/tasks/" + task + "/form", typed(answers));
    }

    public ResponseEntity<String> claim(String task) {
        return engine(HttpMethod.POST, "task/" + task + "/claim", Map.of("userId", username));
    }

    public ResponseEntity<String> unclaim(String task) {
        return engine(HttpMethod.POST, "task/" + task + "/unclaim", null);
    }

    public ResponseEntity<String> complete(String task) {
        return engine(HttpMethod.POST, "task/" + task + "/submit-form", Map.of("variables", Map.of()));
    }

    /** The tasks of one of Tasklist's lists, with further conditions. */
    public ResponseEntity<String> tasks(String list, Map<String, ?> conditions) {
        return engine(HttpMethod.POST, "filter/" + filter(list) + "/list", conditions);
    }

    /** The same as Tasklist reads them, with the variables that are its columns. */
    public ResponseEntity<String> hal(String list, Map<String, ?> conditions) {
        var headers = inSession();
        headers.set(HttpHeaders.ACCEPT, "application/hal+json");
        return call(HttpMethod.POST, ENGINE + "filter/" + filter(list) + "/list", conditions, headers);
    }

    private String filter(String name) {
        List<String> filters = JsonPath.read(get(ENGINE + "filter").getBody(), "$[?(@.name == '" + name + "')].id");
        return filters.get(0);
    }

    /** With a session and the token that goes with it; {@code path}: below the engine's own. */
    public ResponseEntity<String> engine(HttpMethod method, String path, Object body) {
        return call(method, ENGINE + path, body, inSession());
    }

    private HttpHeaders inSession() {
        var greeting = get(WHO_AM_I).getHeaders();
        var headers = headers();
        greeting.getOrEmpty(HttpHeaders.SET_COOKIE)
                .forEach(cookie -> headers.add(HttpHeaders.COOKIE, cookie.split(";", 2)[0]));
        greeting.getOrEmpty("X-XSRF-TOKEN").forEach(token -> headers.set("X-XSRF-TOKEN", token));
        return headers;
    }

    private static Map<String, Object> typed(Map<String, ?> answers) {
        return Map.of("revision", System.nanoTime(), "answers", answers);
    }

    private HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.setBasicAuth(username, "Sesame-2026-Demo!");
        headers.setContentType(MediaType.APPLICATION_JSON);
        return headers;
    }

    private ResponseEntity<String> call(HttpMethod method, String url, Object body, HttpHeaders headers) {
        return http.exchange(url, method, new HttpEntity<>(body, headers), String.class);
    }
}
