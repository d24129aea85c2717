package fr.francesesame.journey;

import static org.awaitility.Awaitility.await;

import fr.francesesame.FranceSesame;
import fr.francesesame.OwnDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** From the sending of a CHED to the first step of its process, through HTTP: with no partner in trouble, and with two hundred decisions waiting for a DELTA that takes calls and says nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 30)
@Measurement(iterations = 1, time = 90)
public class FirstStepBenchmark {

    private static final int FIRST = 1000;

    @Param({"0", "200"})
    private int decided;

    private final SilentPartner delta = new SilentPartner();
    private ConfigurableApplicationContext sesame;
    private JdbcClient jdbc;
    private RestClient http;
    private int count;

    @Setup(Level.Trial)
    public void open() {
        sesame = new SpringApplicationBuilder(FranceSesame.class)
                .profiles("demonstration")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + OwnDatabase.fresh(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--sesame.demonstration.simulator=false",
                        "--sesame.customs.base-url=" + delta.address());
        jdbc = sesame.getBean(JdbcClient.class);
        http = RestClient.create("http://127.0.0.1:" + sesame.getEnvironment().getProperty("local.server.port"));
        IntStream.range(0, decided).forEach(number -> bring("CHEDPP.FR.2026.%07d".formatted(number), "70"));
    }

    @Benchmark
    public String firstStep() {
        var reference = "CHEDPP.FR.2026.%07d".formatted(FIRST + count++);
        bring(reference, "1");
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(2))
                .until(() -> !step(reference).equals("RECEIVED"));
        return reference;
    }

    @TearDown(Level.Trial)
    public void close() {
        sesame.close();
        delta.close();
    }

    private String step(String reference) {
        return jdbc.sql("select step from formality where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private void bring(String reference, String status) {
        http.post()
                .uri("/api/v1/ched")
                .headers(headers -> headers.setBasicAuth("traces", "Sesame-2026-Demo!"))
                .contentType(MediaType.APPLICATION_XML)
                .body(ched(reference, status).getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .toBodilessEntity();
    }

    private static String ched(String reference, String status) {
        var now = OffsetDateTime.now();
        try {
            return new ClassPathResource("journey/mangoes.xml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(">1</a:StatusCode>", ">" + status + "</a:StatusCode>")
                    .replace("@REFERENCE@", reference)
                    .replace("@NOTIFIED@", now.minusDays(5).toString())
                    .replace("@ETA@", now.plusDays(1).toString());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
