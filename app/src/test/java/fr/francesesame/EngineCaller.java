package fr.francesesame;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody with a session, and the token of the engine's door where there is one, who tries calls on things that do not exist. */
final class EngineCaller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";
    private static final Pattern OUR_CODE =
            Pattern.compile("org\\.camunda|java\\.|fr\\.francesesame|Exception|REDACTED|(?i)\\bselect\\b|\\bsql");
    private static final String ENGINES_TOKEN = "X-XSRF-TOKEN";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;
    private final String account;
    private String token = "";

    private EngineCaller(int port, String account) {
        this.port = port;
        this.account = account;
    }

    /** {@code -} stays outside. */
    static EngineCaller signedIn(int port, String account) throws IOException, InterruptedException {
        var caller = new EngineCaller(port, account);
        if (!account.equals("-")) {
            caller.signIn();
        }
        return caller;
    }

    /** {@code open}: let in, whatever the engine then says; {@code refused} and {@code not signed in} with a problem document; else the status. */
    String answer(String call) throws IOException, InterruptedException {
        var path = call.split(" ")[1]
                .replace("/static/{id}", "/static/app/plugin.js")
                .replace("/user/{id}/profile", "/user/" + account + "/profile")
                .replace("{id}", NOTHING);
        return words(call(call.split(" ")[0], path, token));
    }

    HttpResponse<String> call(String method, String path, String csrf) throws IOException, InterruptedException {
        return call(method, path, csrf, "{}");
    }

    /** As a browser that left the page before its cookie came. */
    void loseToken() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    Optional<String> keptToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** With the token of the session. */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return call("POST", path, token, body);
    }

    private HttpResponse<String> call(String method, String path, String csrf, String body)
            throws IOException, InterruptedException {
        return http.send(
                to(path).header("Content-Type", "application/json")
                        .header("Accept", "application/json, */*")
                        .header(ENGINES_TOKEN, csrf)
                        .method(
                                method,
                                method.equals("GET") || method.equals("HEAD")
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A refusal by the list has no sentence for Tasklist, which never asks for what is not on it. */
    private static String words(HttpResponse<String> answer) {
        var status = answer.statusCode();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("javascript") && OUR_CODE.matcher(answer.body()).find()) {
            return status + " tells of our code: " + answer.body();
        }
        if (status < 400) {
            return "open";
        }
        var problem = type.startsWith("application/problem+json");
        if (!problem || status >= 500) {
            return status + " " + answer.body();
        }
        if (status == 401) {
            return "not signed in";
        }
        return status == 403 && !answer.body().contains("\"message\"") ? "refused" : "open";
    }

    private void signIn() throws IOException, InterruptedException {
        var page = http.send(to("/connexion").build(), HttpResponse.BodyHandlers.ofString())
                .body();
        var found = TOKEN.matcher(page);
        var form = "username=" + account + "&password="
                + URLEncoder.encode("Sesame-2026-Demo!", StandardCharsets.UTF_8) + "&_csrf="
                + (found.find() ? found.group(1) : "");
        http.send(
                to("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        token = call("GET", "/camunda/api/admin/auth/user/default", "")
                .headers()
                .firstValue(ENGINES_TOKEN.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }
}
