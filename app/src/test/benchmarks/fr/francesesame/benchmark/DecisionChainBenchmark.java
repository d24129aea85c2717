package fr.francesesame.benchmark;

import fr.francesesame.FranceSesame;
import fr.francesesame.OwnDatabase;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.Requirements.Answer;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The frequencies of five hundred lines, on the real law and the real tables: lines as senders write them (forty kinds of goods),
 * five hundred kinds that all differ, and, to set them against, what it would take to ask for every line by itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class DecisionChainBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final int LINES = 500;
    private static final List<String> CODES = List.of("06031100", "06031200", "06031970", "06022090", "06029050");
    private static final List<String> ORIGINS = List.of("KE", "EC", "CO", "ET", "NL", "TR", "ZA", "NZ");

    private ConfigurableApplicationContext house;
    private Frequencies frequencies;
    private Requirements requirements;
    private long asked;
    private final List<GoodsLine> asSent = lines(40);
    private final List<GoodsLine> allDifferent = lines(LINES);

    @Setup(Level.Trial)
    public void open() {
        var application = new SpringApplication(FranceSesame.class);
        application.addInitializers(new OwnDatabase());
        application.setAdditionalProfiles("trial");
        house = application.run("--server.port=0", "--sesame.demonstration.simulator=false");
        frequencies = house.getBean(Frequencies.class);
        requirements = house.getBean(Requirements.class);
    }

    @TearDown(Level.Trial)
    public void close() {
        house.close();
    }

    @Benchmark
    public List<GoodsFrequency> asSendersWriteThem() {
        return ask(asSent);
    }

    @Benchmark
    public List<GoodsFrequency> everyLineAnotherKind() {
        return ask(allDifferent);
    }

    @Benchmark
    public int everyLineByItself() {
        return asSent.stream().mapToInt(line -> ask(List.of(line)).size()).sum();
    }

    /** The simulator's answer, line by line, for five hundred lines that all differ. */
    @Benchmark
    public Answer everyLineAnswered() {
        return requirements.of(new Question(goods(LINES), null, Purpose.INTERNAL_MARKET, NOW, null));
    }

    /** The simulator's answer for one line. */
    @Benchmark
    public Answer oneLineAnswered() {
        return requirements.of(new Question(goods(1), null, Purpose.INTERNAL_MARKET, NOW, null));
    }

    /** Named as no goods before them, so that nothing is answered from memory. */
    private List<Goods> goods(int lines) {
        asked++;
        return allDifferent.stream()
                .limit(lines)
                .map(line -> new Goods(
                        line.number(),
                        line.cn(),
                        line.eppo(),
                        line.scientificName() + " " + asked,
                        null,
                        line.origin(),
                        line.number() % 2 == 0,
                        "food",
                        line.netWeightKg()))
                .toList();
    }

    private List<GoodsFrequency> ask(List<GoodsLine> lines) {
        return frequencies.of(FormalityType.CHED_PP, lines, Map.of(), DAY);
    }

    private static List<GoodsLine> lines(int kinds) {
        return IntStream.range(0, LINES).mapToObj(line -> line(line, line % kinds)).toList();
    }

    private static GoodsLine line(int number, int kind) {
        return new GoodsLine(
                number + 1,
                CODES.get(kind % CODES.size()),
                "EPP" + kind,
                "Species number " + kind,
                null,
                ORIGINS.get(kind % ORIGINS.size()),
                BigDecimal.valueOf(4L * number + 1),
                "Grower");
    }
}
