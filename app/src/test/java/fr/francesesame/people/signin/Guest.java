package fr.francesesame.people.signin;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A browser with its cookies, without JavaScript: it opens pages and sends their forms. */
public final class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private int port;
    private HttpResponse<String> answer;

    public Guest(int port) {
        this.port = port;
    }

    /** The next pages come from another node. */
    public Guest moveTo(int otherPort) {
        port = otherPort;
        return this;
    }

    public Guest open(String path) {
        answer = send(to(path).GET());
        return this;
    }

    /** Sends a form with the token of the page that is open. */
    public Guest post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        var token = TOKEN.matcher(body());
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        answer = send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(all.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
        return this;
    }

    public Guest signIn(String username, String password) {
        return open("/connexion").post("/connexion", Map.of("username", username, "password", password));
    }

    public String body() {
        return answer == null ? "" : answer.body();
    }

    /** The page's words, without its markup. */
    public String text() {
        return org.springframework.web.util.HtmlUtils.htmlUnescape(body().replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("\\s+", " "));
    }

    public int status() {
        return answer.statusCode();
    }

    public String path() {
        return answer.uri().getPath();
    }

    public boolean isSignedIn() {
        return open("/compte").path().equals("/compte");
    }

    /** Path and query of the link in the latest e-mail to that address whose subject contains these words. */
    public static String link(GreenMail mails, String address, String words) {
        var text = mail(mails, address, words);
        var link = LINK.matcher(text);
        link.find();
        return link.group(1);
    }

    public static String mail(GreenMail mails, String address, String words) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> mailsTo(mails, address, words), found -> !found.isEmpty())
                .get(0);
    }

    /** The latest first. */
    public static List<String> mailsTo(GreenMail mails, String address, String words) {
        var found = Arrays.stream(mails.getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getSubject().contains(words)
                                && message.getAllRecipients()[0].toString().equalsIgnoreCase(address);
                    } catch (jakarta.mail.MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .map(Guest::plain)
                .collect(Collectors.toList());
        java.util.Collections.reverse(found);
        return found;
    }

    private static String plain(jakarta.mail.internet.MimeMessage message) {
        try {
            jakarta.mail.Part part = message;
            while (part.getContent() instanceof jakarta.mail.Multipart many) {
                part = many.getBodyPart(0);
            }
            return part.getContent().toString();
        } catch (IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
