package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.processes.ports.Deliveries.Postponed;
import fr.francesesame.processes.ports.Deliveries.Refused;
import fr.francesesame.terms.FormalityType;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A notice reaches somebody, or is known not to have. */
@ProcessTest
class NotificationDeliveryTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Notices notices;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void noticeIsTriedAgainUntilTheProviderIsBack() {
        world.deliveryFaults.add(new IllegalStateException("mail server down"));
        notices.deliver("d1");
        var job = desk.firstJob();
        assertThatThrownBy(desk::runDueJobs).hasMessageContaining("mail server down");
        assertThat(desk.firstJob().getRetries()).isGreaterThan(5).isLessThanOrEqualTo(8);
        assertThat(job.getId()).isEqualTo(desk.firstJob().getId());
        desk.runDueJobs();
        desk.expectEnded();
    }

    @Test
    void noticeRefusedByItsChannelTakesTheOther() {
        world.fallback = true;
        world.deliveryFaults.add(new Refused("no such number"));
        notices.deliver("d2");
        desk.runDueJobs();
        assertThat(world.gaveUp).isFalse();
        desk.expectEnded();
    }

    @Test
    void noticeRefusedByBothChannelsIsKeptAsFailed() {
        world.fallback = true;
        world.deliveryFaults.add(new Refused("no such number"));
        world.deliveryFaults.add(new Refused("no such mailbox"));
        notices.deliver("d3");
        desk.runDueJobs();
        assertThat(world.gaveUp).isTrue();
    }

    @Test
    void noticeWithoutAnotherChannelIsKeptAsFailed() {
        world.deliveryFaults.add(new Refused("no such mailbox"));
        notices.deliver("d4");
        desk.runDueJobs();
        assertThat(world.gaveUp).isTrue();
    }

    @Test
    void noticeWaitsForTheMomentItsReaderChose() {
        world.deliveryFaults.add(new Postponed(Instant.parse("2026-11-21T06:00:00Z")));
        notices.deliver("d5");
        desk.runDueJobs();
        desk.fireTimer("event_momentCome");
        desk.expectEnded();
    }

    @Test
    void theOtherChannelWaitsForThatMomentAsWell() {
        world.fallback = true;
        world.deliveryFaults.add(new Refused("no such mailbox"));
        world.deliveryFaults.add(new Postponed(Instant.parse("2026-11-21T06:00:00Z")));
        notices.deliver("d6");
        desk.runDueJobs();
        desk.fireTimer("event_fallbackMomentCome");
        assertThat(world.gaveUp).isFalse();
        desk.expectEnded();
    }

    @Test
    void failureReportedAfterwardsLeadsToTheOtherChannel() {
        world.fallback = true;
        notices.deliver("d7");
        desk.runDueJobs();
        desk.expectEnded();
        notices.failedAfterwards("d7");
        desk.runDueJobs();
        assertThat(world.gaveUp).isFalse();
        desk.expectEnded();
    }
}
