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
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Brings CHED messages to our own door as a poller of TRACES NT would: over HTTP, as the machine client {@code traces}. */
@Component
@Profile("demonstration")
class OwnDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDoor.class);

    private final RestClient http;
    private final Environment environment;

    OwnDoor(RestClient.Builder builder, Environment environment) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(Duration.ofSeconds(2))
                .withReadTimeout(Duration.ofSeconds(30));
        this.http = builder.requestFactory(
                        ClientHttpRequestFactoryBuilder.detect().build(settings))
                .defaultHeaders(headers -> headers.setBasicAuth("traces", DemonstrationAccounts.PASSWORD))
                .build();
        this.environment = environment;
    }

    /** The status of the answer, whatever it is; no answer at all is an exception. */
    HttpStatusCode bring(String xml) {
        var answer = post(xml);
        if (!answer.is2xxSuccessful() && !answer.isSameCodeAs(HttpStatus.UNPROCESSABLE_ENTITY)) {
            LOG.warn("Our own door answered a CHED with {}", answer);
        }
        return answer;
    }

    private HttpStatusCode post(String xml) {
        return http.post()
                .uri("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/api/v1/ched")
                .contentType(MediaType.APPLICATION_XML)
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .exchange((request, answer) -> answer.getStatusCode());
    }
}
