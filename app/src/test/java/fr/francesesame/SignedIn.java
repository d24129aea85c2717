package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a browser's session, without JavaScript: reads pages and sends their forms. */
public final class SignedIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private SignedIn(int port) {
        this.port = port;
    }

    public static SignedIn as(int port, String username) {
        var person = new SignedIn(port);
        person.post("/connexion", "/connexion", "username", username, "password", "Sesame-2026-Demo!");
        return person;
    }

    public HttpResponse<String> get(String path) {
        return send(to(path));
    }

    /** The page of that path: neither a refusal nor the sign-in page in its place, in which nothing would be found either. */
    public String page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.uri().getPath()).as(path).isNotEqualTo("/connexion");
        return answer.body();
    }

    /** Sends a form that stands on that page: names and values in turn. */
    public HttpResponse<String> post(String page, String path, String... fields) {
        var token = TOKEN.matcher(get(page).body());
        var form = new ArrayList<String>();
        if (token.find()) {
            form.add("_csrf=" + encoded(token.group(1)));
        }
        for (var field = 0; field < fields.length; field += 2) {
            form.add(fields[field] + "=" + encoded(fields[field + 1]));
        }
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form))));
    }

    /** A call that no page of ours makes, by that session. */
    public HttpResponse<String> call(String method, String path, Map<String, String> headers) {
        var request = to(path).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{\"revision\":1,\"answers\":{}}"));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends the form of a hearing with a document; {@code only}: by the button that joins documents and sends nothing else. */
    public HttpResponse<String> upload(
            String page, String path, String observations, boolean only, String name, byte[] content) {
        var token = TOKEN.matcher(get(page).body());
        var out = new ByteArrayOutputStream();
        if (token.find()) {
            field(out, "_csrf", token.group(1));
        }
        field(out, "observations", observations);
        if (only) {
            field(out, "joindre", "oui");
        }
        part(out, "name=\"fichiers\"; filename=\"" + name + "\"", content);
        out.writeBytes("--limite--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofByteArray(out.toByteArray())));
    }

    /** Sends the form of a folder with one file; {@code fields}: names and values in turn. */
    public HttpResponse<String> join(String page, String name, byte[] content, String... fields) {
        return joinAs("fichiers", page, name, content, fields);
    }

    /** The same for a form whose file has another name. */
    public HttpResponse<String> joinAs(String file, String page, String name, byte[] content, String... fields) {
        return sendFile(page, page, file, name, content, fields);
    }

    /** The same of a form that stands on another page. */
    public HttpResponse<String> sendFile(String page, String path, String name, byte[] content, String... fields) {
        return sendFile(page, path, "fichiers", name, content, fields);
    }

    private HttpResponse<String> sendFile(
            String page, String path, String file, String name, byte[] content, String... fields) {
        var token = TOKEN.matcher(get(page).body());
        var out = new ByteArrayOutputStream();
        if (token.find()) {
            field(out, "_csrf", token.group(1));
        }
        for (var field = 0; field < fields.length; field += 2) {
            field(out, fields[field], fields[field + 1]);
        }
        part(out, "name=\"" + file + "\"; filename=\"" + name + "\"", content);
        out.writeBytes("--limite--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofByteArray(out.toByteArray())));
    }

    public HttpResponse<byte[]> file(String path) {
        return send(to(path), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void field(ByteArrayOutputStream out, String name, String value) {
        part(out, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ByteArrayOutputStream out, String disposition, byte[] content) {
        out.writeBytes(("--limite\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes(String path) {
        return send(to(path), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return MissingSentences.noneIn(http.send(request.build(), body));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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
