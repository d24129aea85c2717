package fr.francesesame.notices.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import fr.francesesame.terms.Milestone;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Deliveries as the engine carries them; its jobs are fired by hand. */
@SpringBootTest(
        classes = {RoomTest.Room.class, DeliveryProcessTest.Engine.class},
        properties = {
            "camunda.bpm.enabled=true",
            "camunda.bpm.deployment-resource-pattern=classpath*:processes/notification-delivery/*.bpmn",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=false"
        })
class DeliveryProcessTest extends RoomTest {

    /** The first one and one after each wait of the model. */
    private static final int ATTEMPTS = 9;

    @Autowired
    RuntimeService processes;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ManagementService jobs;

    @BeforeEach
    void theOutboxIsTheEngine() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
        doAnswer(call -> processes.startProcessInstanceByKey(
                        "notification-delivery",
                        call.getArgument(0, String.class),
                        Map.of("deliveryId", call.getArgument(0))))
                .when(outbox)
                .deliver(anyString());
    }

    @AfterEach
    void nothingStaysBehind() {
        processes
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> processes.deleteProcessInstance(left.getId(), "end"));
    }

    @Test
    void aMailServerThatIsDownDelaysNothingAndTheMessageLeavesOnceItIsBack() {
        MAIL.stop();
        reached(Milestone.RELEASED);
        var delivery = deliveries().get(0);
        assertThat(noticesOf(IMPORTER)).isOne();
        assertThatThrownBy(this::fire).isInstanceOf(ChannelDown.class);
        assertThat(state(delivery)).isEqualTo("PENDING");
        assertThat(jobs.createJobQuery().singleResult().getRetries()).isPositive();
        MAIL.start();
        fire();
        assertThat(state(delivery)).isEqualTo("SENT");
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(processes.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void aNumberRefusedLeadsToAnEmail() {
        TWILIO.stubFor(post(urlMatching(".*/Messages.json"))
                .willReturn(jsonResponse("{\"code\":21211,\"message\":\"no\",\"status\":400}", 400)));
        reached(Milestone.APPOINTMENT_PROPOSED);
        fire();
        fire();
        assertThat(state(deliveries().get(0))).isEqualTo("FALLBACK_SENT");
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(processes.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void withNoChannelLeftTheDeliveryIsShownAsFailed() {
        TWILIO.stubFor(post(urlMatching(".*/Messages.json"))
                .willReturn(jsonResponse("{\"code\":21211,\"message\":\"no\",\"status\":400}", 400)));
        reached(Milestone.APPOINTMENT_PROPOSED);
        jdbc.sql("update delivery set fallback = null").update();
        fire();
        assertThat(state(deliveries().get(0))).isEqualTo("FAILED");
        assertThat(processes.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void aMailServerThatIsDownForAnHourCostsNoMessage() {
        MAIL.stop();
        var told = List.of(Milestone.RELEASED, Milestone.REFUSED, Milestone.CANCELLED);
        told.forEach(this::reached);
        for (var wait : List.of(30, 120, 600, 1_800)) {
            fireAll();
            assertThat(jobs.createJobQuery().list()).allSatisfy(job -> assertThat(job.getDuedate())
                    .isAfter(Instant.now().plusSeconds(wait - 10)));
        }
        assertThat(deliveries()).allSatisfy(id -> assertThat(state(id)).isEqualTo("PENDING"));
        MAIL.start();
        gates.reopen();
        fireAll();
        assertThat(MAIL.getReceivedMessages()).hasSize(told.size());
        assertThat(noticesOf(IMPORTER)).isEqualTo(told.size());
        assertThat(processes.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void whatFailedToTheLastIsAnIncidentAndIsRetriedInBulk() {
        TWILIO.stubFor(
                post(urlMatching(".*/Messages.json")).willReturn(aResponse().withStatus(500)));
        for (var count = 0; count < 3; count++) {
            reached(Milestone.APPOINTMENT_PROPOSED);
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            assertThat(processes.createIncidentQuery().count()).isZero();
            fireAll();
        }
        assertThat(processes.createIncidentQuery().count()).isEqualTo(3);
        assertThat(noticesOf(IMPORTER)).isEqualTo(3);
        TWILIO.stubFor(post(urlMatching(".*/Messages.json"))
                .willReturn(jsonResponse("{\"sid\":\"SM1\",\"status\":\"queued\"}", 201)));
        gates.reopen();
        jobs.setJobRetries(1)
                .jobDefinitionId(jobs.createJobQuery().list().get(0).getJobDefinitionId())
                .execute();
        fireAll();
        assertThat(processes.createIncidentQuery().count()).isZero();
        assertThat(deliveries()).allSatisfy(id -> assertThat(state(id)).isEqualTo("SENT"));
    }

    @Test
    void whatANodeWasAboutToSendWhenItWasKilledIsSentByAnother() {
        reached(Milestone.RELEASED);
        jdbc.sql("update act_ru_job set lock_owner_ = 'killed node', lock_exp_time_ = ?")
                .param(Timestamp.from(Instant.now().plusSeconds(3)))
                .update();
        var other = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        other.start();
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> state(deliveries().get(0)).equals("SENT"));
        } finally {
            other.shutdown();
        }
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(noticesOf(IMPORTER)).isOne();
    }

    private void fireAll() {
        jobs.createJobQuery().withRetriesLeft().list().forEach(job -> {
            try {
                jobs.executeJob(job.getId());
            } catch (ChannelDown down) {
                assertThat(down).hasNoCause();
            }
        });
    }

    private void fire() {
        jobs.executeJob(jobs.createJobQuery().singleResult().getId());
    }

    /** Of the processes, the delivery of notices alone. */
    @ComponentScan("fr.francesesame.processes.notificationdelivery")
    @ComponentScan(
            basePackages = "fr.francesesame.processes.common",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(EngineSettings|MarkedDiagrams)"))
    static class Engine {}
}
