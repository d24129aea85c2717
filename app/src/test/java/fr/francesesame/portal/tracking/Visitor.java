package fr.francesesame.portal.tracking;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Somebody at the door: with a browser's session, or as a program. */
class Visitor {

    private static final String PASSWORD = "Sesame-2026-Demo!";

    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(int port) {
        this.port = port;
    }

    static Visitor signedIn(int port, String username) throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        var page = visitor.get("/connexion").body();
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        token.find();
        var form = "username=" + username + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1));
        visitor.http.send(
                visitor.to("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return visitor;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(to(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<java.io.InputStream> stream(String path) throws IOException, InterruptedException {
        return http.send(to(path).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** As a browser does whose connection was cut. */
    HttpResponse<java.io.InputStream> resume(String path, String lastEventId) throws IOException, InterruptedException {
        return http.send(
                to(path).header("Last-Event-ID", lastEventId).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> post(String page, String path, String... fields) throws IOException, InterruptedException {
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get(page).body());
        token.find();
        var form = new StringBuilder("_csrf=" + encoded(token.group(1)));
        for (var field = 0; field < fields.length; field += 2) {
            form.append('&').append(fields[field]).append('=').append(encoded(fields[field + 1]));
        }
        return http.send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> call(String username, String path) throws IOException, InterruptedException {
        return http.send(as(username, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> notify(String xml) throws IOException, InterruptedException {
        return http.send(
                as("traces", "/api/v1/ched")
                        .header("Content-Type", "application/xml")
                        .POST(HttpRequest.BodyPublishers.ofString(xml))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder as(String username, String path) {
        var credentials = (username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return to(path).header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "*/*");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
