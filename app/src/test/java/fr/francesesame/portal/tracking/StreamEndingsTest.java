package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import fr.francesesame.foundation.platform.Node;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A live stream ends with whatever let it open: session, account, right; on whatever node it is open. */
@SesameTest
class StreamEndingsTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final String PASSWORD = "Sesame-2026-Demo!";

    @LocalServerPort
    private int port;

    @Value("${spring.datasource.url}")
    private String database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void signingOutEndsTheStreamOfThatSessionAlone() throws Exception {
        var leaving = Visitor.signedIn(port, "importateur01");
        try (var ended = open(leaving);
                var other = open(Visitor.signedIn(port, "importateur01"))) {
            leaving.post("/compte", "/deconnexion");
            await().atMost(SECONDS).until(ended::isEnded);
            assertThat(other.isEnded()).isFalse();
        }
    }

    /** Who has too many pages open is told so, and when to come back. */
    @Test
    void anAccountHasSoManyStreamsOpenAndNoMore() throws Exception {
        var reader = Visitor.signedIn(port, "sivepvet01");
        var pages = new ArrayList<LivePage>();
        try {
            for (var number = 0; number < 30; number++) {
                pages.add(open(reader));
            }
            var refused = reader.stream("/evenements");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        } finally {
            for (var page : pages) {
                page.close();
            }
        }
        await().atMost(SECONDS).until(() -> reader.stream("/evenements").statusCode() == 200);
    }

    @Test
    void endingTheOtherSessionsEndsTheirStreams() throws Exception {
        var here = Visitor.signedIn(port, "importateur02");
        try (var elsewhere = open(Visitor.signedIn(port, "importateur02"));
                var own = open(here)) {
            here.post("/compte/sessions", "/compte/sessions/fin");
            await().atMost(SECONDS).until(elsewhere::isEnded);
            assertThat(own.isEnded()).isFalse();
        }
    }

    @Test
    void aNewPasswordEndsTheStreamsOfTheOtherSessions() throws Exception {
        var here = Visitor.signedIn(port, "importateur03");
        try (var elsewhere = open(Visitor.signedIn(port, "importateur03"))) {
            var changed = here.post(
                    "/compte/mot-de-passe",
                    "/compte/mot-de-passe",
                    "actuel",
                    PASSWORD,
                    "nouveau",
                    "Vingt-3-Mangues!",
                    "confirmation",
                    "Vingt-3-Mangues!");
            assertThat(changed.statusCode()).isEqualTo(200);
            await().atMost(SECONDS).until(elsewhere::isEnded);
        }
    }

    @Test
    void whateverIsLostEndsTheStreamsOnEveryNode(@TempDir File logs) throws Exception {
        try (var other = new Node(database, new File(logs, "other.log"))) {
            assertThat(other.isUp()).isTrue();
            lost(other, "sivepphyto02", "delete from account_post where username = 'sivepphyto02'");
            lost(
                    other,
                    "correspondant01",
                    "update access_right set ended_at = now() where username = 'correspondant01' and service = 'ALL'");
            jdbc.sql("insert into mandate (mandator, mandatary, types, starts_on, ends_on, state, given_by) values"
                            + " ('09123456700013', '09456789800013', '{CHED_PP}', current_date, current_date + 9, 'ACCEPTED',"
                            + " 'correspondant01')")
                    .update();
            lost(other, "transitaire01", "update mandate set state = 'ENDED' where mandatary = '09456789800013'");
            lost(other, "analyste01", "update account set active = false where username = 'analyste01'");
            lost(
                    other,
                    "superviseur01",
                    "update spring_session set expiry_time = 1000 where principal_name = 'superviseur01'");
        }
    }

    private void lost(Node other, String username, String loss) throws IOException, InterruptedException {
        try (var here = open(Visitor.signedIn(port, username));
                var there = open(Visitor.signedIn(other.port(), username))) {
            jdbc.sql(loss).update();
            await(loss).atMost(SECONDS).until(() -> here.isEnded() && there.isEnded());
        }
    }

    private static LivePage open(Visitor reader) throws IOException, InterruptedException {
        var page = new LivePage(reader.stream("/evenements").body());
        await().atMost(SECONDS).until(() -> page.lastEventId() != null);
        return page;
    }
}
