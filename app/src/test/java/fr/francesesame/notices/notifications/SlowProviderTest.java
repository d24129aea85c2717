package fr.francesesame.notices.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import fr.francesesame.SesameTest;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

/** A provider of SMS that takes a connection and never answers: formalities go their way all the same. */
@SesameTest
class SlowProviderTest {

    private static final int MANY = 10;
    private static final WireMockServer SLOW =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    static {
        SLOW.start();
        SLOW.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(60_000)));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("sesame.sms.base-url", SLOW::baseUrl);
    }

    @AfterAll
    static void stop() {
        SLOW.stop();
    }

    @Test
    void itDelaysNoFormality() throws Exception {
        var first = "CHEDPP.FR.2026.0000561";
        bring(first);
        for (var count = 0; count < MANY; count++) {
            var at = Instant.now().plusSeconds(count);
            transaction.executeWithoutResult(fact -> events.publishEvent(
                    new MilestoneReached(new Reference(first), Milestone.APPOINTMENT_PROPOSED, at)));
        }
        var second = "CHEDPP.FR.2026.0000562";
        bring(second);
        assertThat(count("state = 'PENDING' and channel = 'SMS'")).isEqualTo(MANY);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        count("state = 'SENT' and channel = 'EMAIL' and milestone = 'APPOINTMENT_PROPOSED'") == MANY);
        assertThat(count("state = 'PENDING' and channel = 'SMS'")).isEqualTo(MANY);
    }

    private int count(String deliveries) {
        return jdbc.sql("select count(*) from delivery where username = 'importateur01' and " + deliveries)
                .query(Integer.class)
                .single();
    }

    private void bring(String reference) throws IOException {
        RestClient.create("http://localhost:" + port)
                .post()
                .uri("/api/v1/ched")
                .headers(headers -> headers.setBasicAuth("traces", "Sesame-2026-Demo!"))
                .contentType(MediaType.APPLICATION_XML)
                .body(ched(reference).getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .toBodilessEntity();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> tasks.createTaskQuery()
                                .processVariableValueEquals("reference", reference)
                                .count()
                        > 0);
    }

    private static String ched(String reference) throws IOException {
        var now = OffsetDateTime.now();
        return new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", reference)
                .replace("@NOTIFIED@", now.minusDays(5).toString())
                .replace("@ETA@", now.plusDays(1).toString());
    }
}
