package fr.francesesame;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a session of his own who tries every route. */
final class AccessCaller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** A bound for reading where time goes, not for judging. */
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final int port;
    private final String account;
    private final List<String> slow = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    private AccessCaller(int port, String account) {
        this.port = port;
        this.account = account;
    }

    /** {@code -} stays outside. */
    static AccessCaller signedIn(int port, String account) throws IOException, InterruptedException {
        var caller = new AccessCaller(port, account);
        caller.readToken("/connexion");
        if (!account.equals("-")) {
            caller.post(
                    "/connexion",
                    "application/x-www-form-urlencoded",
                    "username=" + account + "&password=" + encoded("Sesame-2026-Demo!"));
            caller.readToken("/simulateur");
        }
        return caller;
    }

    /** {@code oui}: let in, whatever becomes of the empty request; else how he is kept out. */
    String answer(String route, Map<String, String> samples) throws IOException, InterruptedException {
        return words(send(path(route, samples), route.split(" ")[1]));
    }

    /** The calls that took long, with their times. */
    List<String> slow() {
        return slow;
    }

    /** What one reads at a route. */
    String read(String route, Map<String, String> samples) throws IOException, InterruptedException {
        return http.send(to(path(route, samples)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String path(String route, Map<String, String> samples) {
        var path = route.split(" ")[0];
        for (var sample : samples.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .toList()) {
            path = path.replace(sample.getKey(), sample.getValue());
        }
        return path;
    }

    private static String words(HttpResponse<?> answer) {
        var toSignIn = answer.headers()
                .firstValue("Location")
                .filter(target -> target.contains("/connexion"))
                .isPresent();
        return switch (answer.statusCode()) {
            case 401 -> "401";
            case 403 -> "403";
            case 404 -> "404";
            case 302 -> toSignIn ? "401" : "oui";
            default -> answer.statusCode() >= 500 ? String.valueOf(answer.statusCode()) : "oui";
        };
    }

    private HttpResponse<?> send(String path, String method) throws IOException, InterruptedException {
        var api = path.startsWith("/api/");
        var xml = path.endsWith("/ched");
        var type = api ? (xml ? "application/xml" : "application/json") : "application/x-www-form-urlencoded";
        var body = api ? (xml ? "<x" : "{\"revision\":1,\"answers\":{}}") : "";
        var request = to(path).header("Content-Type", type)
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return timed(method + " " + path, request);
    }

    /** A call that goes wrong says which it was. */
    private HttpResponse<?> timed(String call, HttpRequest request) throws IOException, InterruptedException {
        var begun = Instant.now();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer;
        } catch (IOException fault) {
            throw new IOException("%s by %s: %s".formatted(call, account, fault.getMessage()), fault);
        } finally {
            var taken = Duration.between(begun, Instant.now());
            if (taken.compareTo(SLOW) > 0) {
                slow.add("%s by %s: %d ms".formatted(call, account, taken.toMillis()));
            }
        }
    }

    void post(String path, String type, String body) throws IOException, InterruptedException {
        http.send(
                to(path).header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private void readToken(String path) throws IOException, InterruptedException {
        var page = http.send(to(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        var found = TOKEN.matcher(page);
        token = found.find() ? found.group(1) : "";
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "*/*")
                .header("X-CSRF-TOKEN", token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
