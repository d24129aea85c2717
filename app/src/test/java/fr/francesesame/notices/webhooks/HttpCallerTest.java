package fr.francesesame.notices.webhooks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The call itself: signed so that the reference implementation believes it, bounded, and never led elsewhere. */
class HttpCallerTest {

    @RegisterExtension
    static final WireMockExtension SYSTEM =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final WebhookSettings settings = Desk.settings(true);
    private final HttpCaller caller = new HttpCaller(new GuardedNames(new OwnNetwork(settings)), settings);

    @AfterEach
    void close() throws IOException {
        caller.destroy();
    }

    @Test
    void theSignatureIsTheOneOfStandardWebhooks() throws Exception {
        SYSTEM.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(202)));
        var secret = Signature.newSecret();
        var old = Signature.newSecret();
        var body = "{\"id\":\"é\"}";
        var answer = caller.call(new Call(
                URI.create(SYSTEM.baseUrl() + "/a?b=c"), UUID.randomUUID(), Instant.now(), body, List.of(secret, old)));
        assertThat(answer.isAccepted()).isTrue();
        var request = SYSTEM.getAllServeEvents().get(0).getRequest();
        assertThat(request.getUrl()).isEqualTo("/a?b=c");
        assertThat(request.getHeader("Content-Type")).startsWith("application/json");
        assertThat(request.getBodyAsString()).isEqualTo(body);
        new Webhook(secret).verify(body, headers(request));
        new Webhook(old).verify(body, headers(request));
        assertThatThrownBy(() -> new Webhook(secret).verify(body + " ", headers(request)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(Signature.newSecret()).verify(body, headers(request)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        SYSTEM.stubFor(post("/ici").willReturn(temporaryRedirect("/ailleurs")));
        var answer = caller.call(GuardTest.call(SYSTEM.baseUrl() + "/ici"));
        assertThat(answer.code()).isEqualTo(302);
        assertThat(answer.isAccepted()).isFalse();
        assertThat(SYSTEM.getAllServeEvents()).hasSize(1);
    }

    @Test
    void silenceIsCutAndBrokenAnswersAreFaults() throws Exception {
        SYSTEM.stubFor(post("/lent").willReturn(aResponse().withFixedDelay(5000)));
        assertThat(caller.call(GuardTest.call(SYSTEM.baseUrl() + "/lent")).fault())
                .isEqualTo(fr.francesesame.notices.webhooks.Fault.NO_ANSWER);
        SYSTEM.stubFor(post("/casse").willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
        assertThat(caller.call(GuardTest.call(SYSTEM.baseUrl() + "/casse")).isAccepted())
                .isTrue();
        SYSTEM.stubFor(post("/rien").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThat(caller.call(GuardTest.call(SYSTEM.baseUrl() + "/rien")).fault())
                .isEqualTo(fr.francesesame.notices.webhooks.Fault.UNREADABLE);
        assertThat(caller.call(GuardTest.call("http://127.0.0.1:" + unused())).fault())
                .isEqualTo(fr.francesesame.notices.webhooks.Fault.NO_CONNECTION);
        assertThat(caller.call(GuardTest.call(SYSTEM.baseUrl().replace("http:", "https:")))
                        .fault())
                .isEqualTo(fr.francesesame.notices.webhooks.Fault.INSECURE);
    }

    @Test
    void anAnswerThatNeverEndsCostsNothing() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sent = CompletableFuture.supplyAsync(() -> pour(server, "HTTP/1.1 200 OK\r\n\r\n"));
            var answer = caller.call(GuardTest.call("http://127.0.0.1:" + server.getLocalPort()));
            assertThat(answer.isAccepted()).isTrue();
            assertThat(sent.get()).isLessThan(50_000_000L);
        }
    }

    @Test
    void headersThatNeverEndAreCut() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sent = CompletableFuture.supplyAsync(() -> pour(server, "HTTP/1.1 200 OK\r\nX: "));
            var answer = caller.call(GuardTest.call("http://127.0.0.1:" + server.getLocalPort()));
            assertThat(answer.isAccepted()).isFalse();
            assertThatCode(sent::get).doesNotThrowAnyException();
        }
    }

    /** Sends for as long as anybody reads; how many bytes that was. */
    private static long pour(ServerSocket server, String beginning) {
        var bytes = new byte[8192];
        var count = 0L;
        try (var socket = server.accept()) {
            socket.getInputStream().read(bytes);
            socket.getOutputStream().write(beginning.getBytes(UTF_8));
            Arrays.fill(bytes, (byte) 'x');
            while (count < 1_000_000_000L) {
                socket.getOutputStream().write(bytes);
                count += bytes.length;
            }
        } catch (IOException closed) {
            return count;
        }
        return count;
    }

    private static int unused() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpHeaders headers(LoggedRequest request) {
        return HttpHeaders.of(
                Map.of(
                        "webhook-id",
                        List.of(request.getHeader("webhook-id")),
                        "webhook-timestamp",
                        List.of(request.getHeader("webhook-timestamp")),
                        "webhook-signature",
                        List.of(request.getHeader("webhook-signature"))),
                (name, value) -> true);
    }
}
