package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import fr.francesesame.foundation.platform.Node;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One reader, two nodes on one database: cut off, moved to the other node, his node killed; he hears of each notice once. */
@SesameTest
class LiveNoticesTest {

    private static final String READER = "importateur01";
    private static final Reference REFERENCE = new Reference("CHEDPP.FR.2026.0000571");

    @LocalServerPort
    private int port;

    @Value("${spring.datasource.url}")
    private String database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aReaderIsToldOfEachNoticeOnceWhateverNodeHeIsOn(@TempDir File logs) throws Exception {
        var heard = new ArrayList<Long>();
        try (var other = new Node(database, new File(logs, "other.log"))) {
            assertThat(other.isUp()).isTrue();
            String last;
            try (var there = new LivePage(
                    Visitor.signedIn(other.port(), READER).stream("/evenements").body())) {
                await().atMost(Duration.ofSeconds(30)).until(() -> there.lastEventId() != null);
                new Visitor(port).notify(ched());
                await().atMost(Duration.ofSeconds(60)).until(() -> !notices().isEmpty());
                reached(Milestone.APPOINTMENT_PROPOSED);
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> together(List.of(), there).equals(notices()));
                heard.addAll(there.notices());
                last = Objects.requireNonNull(there.lastEventId());
            }
            reached(Milestone.APPOINTMENT_CONFIRMED);
            reached(Milestone.RELEASED);
            try (var here = new LivePage(
                    Visitor.signedIn(port, READER).resume("/evenements", last).body())) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> together(heard, here).equals(notices()));
                heard.addAll(here.notices());
                last = Objects.requireNonNull(here.lastEventId());
            }
            try (var cut = new LivePage(Visitor.signedIn(other.port(), READER)
                    .resume("/evenements", last)
                    .body())) {
                await().atMost(Duration.ofSeconds(30)).until(() -> cut.lastEventId() != null);
                other.close();
                reached(Milestone.APPOINTMENT_CANCELLED);
            }
            try (var here = new LivePage(
                    Visitor.signedIn(port, READER).resume("/evenements", last).body())) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> together(heard, here).equals(notices()));
                reached(Milestone.NOT_PRESENTED);
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> together(heard, here).equals(notices()));
            }
        }
    }

    private static List<Long> together(List<Long> heard, LivePage page) {
        var all = new ArrayList<>(heard);
        all.addAll(page.notices());
        return all.stream().sorted().toList();
    }

    private List<Long> notices() {
        return jdbc.sql("select id from notice where username = ? and read_at is null order by id")
                .param(READER)
                .query(Long.class)
                .list();
    }

    private void reached(Milestone milestone) {
        transaction.executeWithoutResult(
                fact -> events.publishEvent(new MilestoneReached(REFERENCE, milestone, Instant.now())));
    }

    private static String ched() throws java.io.IOException {
        var now = OffsetDateTime.now();
        return new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", REFERENCE.value())
                .replace("@NOTIFIED@", now.minusDays(5).toString())
                .replace("@ETA@", now.plusDays(1).toString());
    }
}
