package fr.francesesame.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
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

/** Scenario 69: DELTA takes calls and says nothing. It holds its own places and nothing else; when it is back, it hears everything in order. */
@SesameTest
class HangingPartnerTest {

    private static final int DECIDED = 12;
    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final SilentPartner DELTA = new SilentPartner();

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ExternalTaskService waiting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @DynamicPropertySource
    static void partner(DynamicPropertyRegistry settings) {
        settings.add("sesame.customs.base-url", DELTA::address);
        settings.add("sesame.customs.read-timeout", () -> "4s");
        settings.add("sesame.partners.patience", () -> "1s");
    }

    @AfterAll
    static void close() {
        DELTA.close();
    }

    @Test
    void itHoldsItsOwnPlacesAndHearsEverythingInOrderWhenItIsBack() throws Exception {
        decided().forEach(reference -> bring(reference, "70", 0));
        await().atMost(PATIENCE).until(() -> DELTA.held() > 0 && waitingForDelta() == DECIDED);
        bring(decided().get(0), "41", 1);

        var fresh = "CHEDPP.FR.2026.0000695";
        bring(fresh, "1", 0);
        await().atMost(PATIENCE).until(() -> stands(fresh));
        transaction.executeWithoutResult(fact -> events.publishEvent(
                new MilestoneReached(new Reference(fresh), Milestone.APPOINTMENT_PROPOSED, Instant.now())));
        await().atMost(PATIENCE).until(() -> sentNotices(fresh) > 0);
        assertThat(Guest.signedIn(port, "importateur01").get("/suivi").statusCode())
                .isEqualTo(200);
        assertThat(DELTA.mostHeld())
                .as("a call that was given up may not have been noticed yet")
                .isBetween(1, 2 * PLACES);
        assertThat(connectionsHeld())
                .as("transactions open for longer than a call")
                .isZero();
        assertThat(told()).isZero();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(runtime.createIncidentQuery()
                        .incidentType("partnerSilent")
                        .list())
                .isNotEmpty()
                .allSatisfy(
                        incident -> assertThat(incident.getIncidentMessage()).startsWith("DELTA ne répond pas")));

        DELTA.speak();

        await().atMost(PATIENCE).until(() -> waitingForDelta() == 0);
        assertThat(told()).isEqualTo(DECIDED);
        assertThat(DELTA.kindsOf(decided().get(0))).endsWith("REFUSAL");
        assertThat(DELTA.kindsOf(decided().get(1))).containsExactly("RELEASE");
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    private static List<String> decided() {
        return IntStream.range(0, DECIDED)
                .mapToObj(number -> "CHEDPP.FR.2026.00006" + (10 + number))
                .toList();
    }

    private long waitingForDelta() {
        return waiting.createExternalTaskQuery().topicName("customs").list().stream()
                .map(task -> task.getProcessInstanceId())
                .distinct()
                .count();
    }

    private boolean stands(String reference) {
        return tasks.createTaskQuery()
                        .processVariableValueEquals("reference", reference)
                        .count()
                > 0;
    }

    private int sentNotices(String reference) {
        return count("delivery where state = 'SENT' and channel = 'EMAIL' and reference = '" + reference + "'");
    }

    private int told() {
        return count("(select distinct reference from customs_message where acknowledged_at is not null) told");
    }

    /** Those of the listeners ask for nothing and are idle without a transaction. */
    private int connectionsHeld() {
        return count("pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"
                + " and clock_timestamp() - xact_start > interval '3 seconds'");
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private void bring(String reference, String status, int later) {
        RestClient.create("http://localhost:" + port)
                .post()
                .uri("/api/v1/ched")
                .headers(headers -> headers.setBasicAuth("traces", "Sesame-2026-Demo!"))
                .contentType(MediaType.APPLICATION_XML)
                .body(ched(reference, status, later).getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .toBodilessEntity();
    }

    private static String ched(String reference, String status, int later) {
        var now = OffsetDateTime.now();
        try {
            return new ClassPathResource("journey/mangoes.xml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(">1</a:StatusCode>", ">" + status + "</a:StatusCode>")
                    .replace("@REFERENCE@", reference)
                    .replace("@NOTIFIED@", now.minusDays(5).plusMinutes(later).toString())
                    .replace("@ETA@", now.plusDays(1).toString());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
