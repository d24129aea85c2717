package fr.francesesame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Somebody with a browser's session, who reads pages and sends their forms. */
public final class Guest {

    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Guest(int port) {
        this.port = port;
    }

    public static Guest signedIn(int port, String username) {
        var guest = new Guest(port);
        guest.send("/connexion", "/connexion", Map.of("username", username, "password", PASSWORD));
        return guest;
    }

    /** The page after the redirect that follows a form. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send("/simulateur", path, fields);
    }

    private HttpResponse<String> send(String page, String path, Map<String, String> fields) {
        var token = TOKEN.matcher(get(page).body());
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + (token.find() ? encoded(token.group(1)) : "")));
        return text(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** Sends a file by the form of that page. */
    public HttpResponse<String> upload(String path, String field, byte[] file) {
        var token = TOKEN.matcher(get(path).body());
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf", "", (token.find() ? token.group(1) : "").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part(field, "; filename=\"fichier.zip\"", file));
        body.writeBytes("--frontiere--\r\n".getBytes(StandardCharsets.UTF_8));
        return text(to(path).header("Content-Type", "multipart/form-data; boundary=frontiere")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] part(String name, String more, byte[] content) {
        var part = new ByteArrayOutputStream();
        var head = "--frontiere\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        part.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    public HttpResponse<String> get(String path) {
        return text(to(path).build());
    }

    public HttpResponse<byte[]> file(String path) {
        return call(to(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** TRACES NT notifies mangoes for Vergers du Havre at Le Havre. */
    public static void notifyMangoes(int port, String reference, OffsetDateTime at) {
        var guest = new Guest(port);
        var credentials = Base64.getEncoder().encodeToString(("traces:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        try {
            var notice = new ClassPathResource("journey/mangoes.xml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("@REFERENCE@", reference)
                    .replace("@NOTIFIED@", at.toString())
                    .replace("@ETA@", OffsetDateTime.now().plusDays(1).toString());
            guest.text(guest.to("/api/v1/ched")
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", "application/xml")
                    .POST(HttpRequest.BodyPublishers.ofString(notice))
                    .build());
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private HttpResponse<String> text(HttpRequest request) {
        return call(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> call(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return MissingSentences.noneIn(http.send(request, reading));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "*/*");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
