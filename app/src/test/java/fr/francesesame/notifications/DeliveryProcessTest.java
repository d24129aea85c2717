package fr.francesesame.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import fr.francesesame.terms.Milestone;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;

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

    @Autowired
    RuntimeService processes;

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

    private void fire() {
        jobs.executeJob(jobs.createJobQuery().singleResult().getId());
    }

    /** Of the processes, the delivery of notices alone. */
    @ComponentScan("fr.francesesame.processes.delivery")
    static class Engine {}
}
