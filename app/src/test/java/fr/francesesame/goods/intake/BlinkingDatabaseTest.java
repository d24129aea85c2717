package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import fr.francesesame.SesameTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Scenario 70: connections are cut and PostgreSQL begins anew while CHEDs arrive. What was answered 503 comes again, as TRACES NT does. */
@SesameTest
class BlinkingDatabaseTest {

    private static final Logger LOG = LoggerFactory.getLogger(BlinkingDatabaseTest.class);
    private static final int CHEDS = 40;
    private static final int SENDERS = 4;

    /** With growing pauses, so that between two of them a message may be taken in even on a slow machine. */
    private static final int CUTS = 9;

    @Autowired
    private HikariDataSource pool;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger refusals = new AtomicInteger();
    private JdbcClient server;

    /** What is committed is on disk, as on a server of one’s own: those of the tests are in no hurry otherwise. */
    @BeforeEach
    void durable() {
        server = JdbcClient.create(new DriverManagerDataSource(pool.getJdbcUrl(), "postgres", "postgres"));
        server.sql("alter database " + database() + " set synchronous_commit = on")
                .update();
        cut();
    }

    @AfterEach
    void untilTheServerIsBack() {
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> count("formality") >= 0);
    }

    @Test
    void everyChedIsTakenInOnceAndNoneIsSetAside() {
        var senders = Executors.newFixedThreadPool(SENDERS);
        var trouble = Executors.newSingleThreadScheduledExecutor();
        IntStream.rangeClosed(1, CUTS)
                .forEach(cut -> trouble.schedule(this::cut, 150L * cut * (cut + 1), TimeUnit.MILLISECONDS));
        trouble.schedule(this::killAServerProcess, 4, TimeUnit.SECONDS);
        var answers = IntStream.range(0, CHEDS)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> taken(ched(number)), senders))
                .toList();
        var outcomes = answers.stream().map(CompletableFuture::join).toList();
        trouble.shutdown();
        senders.shutdown();

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).containsAnyOf("CREATED", "DUPLICATE"));
        assertThat(refusals).as("calls met by a cut").hasPositiveValue();
        assertThat(count("quarantined_message")).isZero();
        assertThat(count("formality")).isEqualTo(CHEDS);
        assertThat(count("ched_message where duplicate_of is null")).isEqualTo(CHEDS);
        assertThat(count("act_hi_procinst where proc_def_key_ = 'plantEntry'")).isEqualTo(CHEDS);
        await().atMost(Duration.ofMinutes(4)).ignoreExceptions().untilAsserted(() -> assertThat(
                        count("act_ru_task where task_def_key_ = 'userTask_checkDocuments'"))
                .isEqualTo(CHEDS));
        assertThat(count("act_ru_incident")).isZero();
    }

    /** Sent until it is taken; nothing but « taken » and « come back » is ever answered. */
    private String taken(String ched) {
        var answer = send(ched);
        while (answer.statusCode() == 503) {
            refusals.incrementAndGet();
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("\"outcome\"");
            answer = CompletableFuture.supplyAsync(() -> send(ched), shortly()).join();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.body();
    }

    private static Executor shortly() {
        return CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);
    }

    private HttpResponse<String> send(String ched) {
        var credentials =
                Base64.getEncoder().encodeToString("traces:Sesame-2026-Demo!".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/ched"))
                .header("Content-Type", "application/xml")
                .header("Authorization", "Basic " + credentials)
                .POST(HttpRequest.BodyPublishers.ofString(ched));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError("the call was not answered", broken);
        }
    }

    private static String ched(int number) {
        return ChedXml.of("CHEDPP.FR.2026.94000" + (10 + number), "1", "2026-11-20T08:00:00Z")
                .xml();
    }

    private void cut() {
        unlessAlreadyAway(() -> server.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")
                .query(Integer.class)
                .single());
    }

    /** The server cuts everybody off, says for a moment that it is starting up, and is there again. */
    private void killAServerProcess() {
        unlessAlreadyAway(
                () -> server.sql("select pid from pg_stat_activity where datname = current_database() limit 1")
                        .query(Long.class)
                        .optional()
                        .flatMap(ProcessHandle::of)
                        .ifPresent(ProcessHandle::destroyForcibly));
    }

    private static void unlessAlreadyAway(Runnable harm) {
        try {
            harm.run();
        } catch (DataAccessException away) {
            LOG.info("The server is away already: {}", away.toString());
        }
    }

    private String database() {
        return server.sql("select current_database()").query(String.class).single();
    }

    private int count(String rows) {
        return JdbcClient.create(pool)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
