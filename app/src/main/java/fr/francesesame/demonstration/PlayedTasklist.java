package fr.francesesame.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Tasklist as an inspector of the demonstration uses it: with a session and its token against forged calls. */
class PlayedTasklist {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String TOKEN = "X-XSRF-TOKEN";

    private final RestClient http;

    /** {@code base}: the address of the application. */
    PlayedTasklist(String base, String inspector) {
        var signedIn = RestClient.builder()
                .baseUrl(base)
                .defaultHeaders(headers -> headers.setBasicAuth(inspector, DemonstrationAccounts.PASSWORD))
                .build();
        var greeting = signedIn.get()
                .uri(ENGINE + "/filter/count")
                .retrieve()
                .toBodilessEntity()
                .getHeaders();
        this.http = signedIn.mutate()
                .defaultHeader(HttpHeaders.COOKIE, cookies(greeting))
                .defaultHeader(TOKEN, greeting.getOrDefault(TOKEN, List.of()).toArray(String[]::new))
                .build();
    }

    /** The task of that kind of that formality, among those that nobody has taken on. */
    Optional<String> waiting(String key, String reference) {
        var conditions = Map.of(
                "taskDefinitionKey",
                key,
                "processVariables",
                List.of(Map.of("name", "reference", "operator", "eq", "value", reference)));
        return filter().flatMap(filter -> post("/filter/" + filter + "/list", conditions))
                .flatMap(tasks -> Optional.ofNullable(tasks.get(0)))
                .map(task -> task.path("id").asText());
    }

    void claim(String task, String inspector) {
        post("/task/" + task + "/claim", Map.of("userId", inspector));
    }

    void complete(String task) {
        post("/task/" + task + "/submit-form", Map.of("variables", Map.of()));
    }

    /** The first list is that of the group. */
    private Optional<String> filter() {
        var all = http.get().uri(ENGINE + "/filter").retrieve().body(JsonNode.class);
        return Optional.ofNullable(all)
                .flatMap(filters -> StreamSupport.stream(filters.spliterator(), false)
                        .min(Comparator.comparingInt(PlayedTasklist::priority)))
                .map(first -> first.path("id").asText());
    }

    private static int priority(JsonNode filter) {
        return filter.path("properties").path("priority").asInt();
    }

    private Optional<JsonNode> post(String path, Object body) {
        return Optional.ofNullable(http.post()
                .uri(ENGINE + path)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    private static String cookies(HttpHeaders greeting) {
        return String.join(
                "; ",
                greeting.getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .toList());
    }
}
