package fr.francesesame.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mail server, a provider of SMS and a company’s own system that take whatever comes and remember it. */
final class Outside implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DELIVERY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;
    private final Set<String> sms = ConcurrentHashMap.newKeySet();
    private final Queue<JsonNode> events = new ConcurrentLinkedQueue<>();

    Outside() throws IOException {
        mail.start();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        http.createContext("/2010-04-01/", this::takeSms);
        http.createContext("/systeme", this::takeEvent);
        http.setExecutor(threads);
        http.start();
    }

    String[] settings() {
        return new String[] {
            "--sesame.demonstration.catch-mail=false",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail.getSmtp().getPort(),
            "--sesame.sms.base-url=" + address(""),
            "--sesame.sms.hourly-cap=100000"
        };
    }

    String system() {
        return address("/systeme");
    }

    /** Deliveries that came as an e-mail. */
    Set<String> mails() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(message -> {
                    try {
                        return delivery(message.getHeader("Message-ID")[0]);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .collect(Collectors.toSet());
    }

    /** Deliveries that came as an SMS. */
    Set<String> sms() {
        return sms;
    }

    /** By formality what the company’s system was told, in the order in which it first heard of it. */
    Map<String, List<Told>> told() {
        return events.stream()
                .map(event -> new Told(
                        event.at("/formality/reference").asText(),
                        event.get("sequence").asInt(),
                        event.get("type").asText()))
                .distinct()
                .collect(Collectors.groupingBy(Told::reference));
    }

    record Told(String reference, int sequence, String type) {}

    private void takeSms(HttpExchange call) throws IOException {
        var form = URLDecoder.decode(text(call), StandardCharsets.UTF_8);
        sms.add(delivery(form.substring(form.indexOf("StatusCallback="))));
        answer(call, 201, "{\"sid\":\"SM" + sms.size() + "\",\"status\":\"queued\"}");
    }

    private void takeEvent(HttpExchange call) throws IOException {
        events.add(JSON.readTree(text(call)));
        answer(call, 200, "{}");
    }

    private static String text(HttpExchange call) throws IOException {
        return new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        try (call) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(status, bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    private static String delivery(String text) {
        var found = DELIVERY.matcher(text);
        return Objects.requireNonNull(found.find() ? found.group() : null, text);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
        mail.stop();
    }
}
