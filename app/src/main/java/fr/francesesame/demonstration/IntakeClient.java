package fr.francesesame.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Brings messages to our own doors as pollers of the partners would: over HTTP, as their machine clients. */
@Component
@Profile("demonstration")
class IntakeClient {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeClient.class);

    private final RestClient http;
    private final Environment environment;

    IntakeClient(RestClient.Builder builder, Environment environment) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(Duration.ofSeconds(2))
                .withReadTimeout(Duration.ofSeconds(30));
        this.http = builder.requestFactory(
                        ClientHttpRequestFactoryBuilder.detect().build(settings))
                .build();
        this.environment = environment;
    }

    /** The status of the answer, whatever it is; no answer at all is an exception. */
    HttpStatusCode bring(String message) {
        var answer = post(message);
        if (!answer.is2xxSuccessful() && !answer.isSameCodeAs(HttpStatus.UNPROCESSABLE_ENTITY)) {
            LOG.warn("Our own door answered a message with {}", answer);
        }
        return answer;
    }

    private HttpStatusCode post(String message) {
        var door = IntakeEndpoint.of(message);
        return http.post()
                .uri("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + door.path())
                .headers(headers -> headers.setBasicAuth(door.client(), DemonstrationAccounts.PASSWORD))
                .contentType(door.type())
                .body(message.getBytes(StandardCharsets.UTF_8))
                .exchange((request, answer) -> answer.getStatusCode());
    }
}
