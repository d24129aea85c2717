package fr.francesesame.notices.webhooks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Events are written while several workers carry them, the subscriber fails in every way, and workers die before and after
 * their call: each formality's events arrive in order, none is missing, and whatever comes twice is the same event.
 */
class OrderOfDeliveriesTest {

    private static final int MOST_FAULTS = 4;
    private static final int WORKERS = 3;

    private static OwnTables tables;

    @BeforeContainer
    static void open() {
        tables = new OwnTables();
    }

    @AfterContainer
    static void close() {
        tables.close();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void eachFormalityIsToldInOrderWhateverFails(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int formalities,
            @ForAll @IntRange(min = 1, max = 6) int facts) {
        var desk = new Desk(tables, Desk.settings(true));
        var subscription = desk.subscribed("http://127.0.0.1:1/");
        var system = new Subscriber(seed);
        var written = new AtomicBoolean();
        var workers = Stream.generate(() -> desk.carrier(system))
                .limit(WORKERS)
                .map(carrier -> CompletableFuture.runAsync(() -> work(carrier, desk, subscription, written)))
                .toArray(CompletableFuture[]::new);
        write(desk, subscription, formalities, facts, new Random(seed));
        written.set(true);
        CompletableFuture.allOf(workers).join();

        assertThat(desk.states(subscription)).hasSize(formalities * facts).containsOnly("DELIVERED");
        assertThat(system.firstReceipts())
                .isEqualTo(IntStream.rangeClosed(1, formalities)
                        .boxed()
                        .collect(toMap(number -> "CHED" + number, number -> IntStream.rangeClosed(1, facts)
                                .boxed()
                                .toList())));
    }

    private static void write(Desk desk, Subscription subscription, int formalities, int facts, Random random) {
        var order = new ArrayList<Integer>();
        IntStream.rangeClosed(1, formalities).forEach(number -> order.addAll(Collections.nCopies(facts, number)));
        Collections.shuffle(order, random);
        for (var number : order) {
            if (random.nextInt(5) == 0) {
                desk.almostHappens(subscription, "CHED" + number);
            }
            desk.happens(subscription, "CHED" + number, "fact");
        }
    }

    /** A worker that dies comes back as another one, with nothing in mind. */
    private static void work(Carrier carrier, Desk desk, Subscription subscription, AtomicBoolean written) {
        while (!written.get() || !desk.isQuiet(subscription)) {
            try {
                if (!carrier.carryNext()) {
                    desk.now.pass(Duration.ofSeconds(7));
                }
            } catch (Killed killed) {
                Thread.yield();
            }
        }
    }

    private static class Killed extends Error {}

    /** A system that answers as the dice say, each event badly at most some times. */
    private static class Subscriber implements Caller {

        private final Random dice;
        private final List<Call> received = Collections.synchronizedList(new ArrayList<>());
        private final ConcurrentHashMap<UUID, AtomicInteger> faults = new ConcurrentHashMap<>();

        Subscriber(long seed) {
            this.dice = new Random(seed);
        }

        @Override
        public Answer call(Call call) {
            var count = faults.computeIfAbsent(call.event(), id -> new AtomicInteger());
            var luck = count.get() >= MOST_FAULTS ? 99 : dice.nextInt(100);
            if (luck < 50) {
                count.incrementAndGet();
            }
            if (luck < 10) {
                throw new Killed();
            }
            if (luck < 20) {
                return Answer.of(503, 1);
            }
            if (luck < 30) {
                return Answer.of(422, 1);
            }
            received.add(call);
            if (luck < 40) {
                throw new Killed();
            }
            return luck < 50 ? Answer.of(Fault.NO_ANSWER, 1) : Answer.of(200, 1);
        }

        /** By formality the numbers of its events as they came, repeats left out; a repeat has to say what the first one said. */
        Map<String, List<Integer>> firstReceipts() {
            var bodies = new ConcurrentHashMap<UUID, String>();
            received.forEach(call -> assertThat(bodies.computeIfAbsent(call.event(), id -> call.body()))
                    .isEqualTo(call.body()));
            Set<UUID> seen = ConcurrentHashMap.newKeySet();
            return received.stream()
                    .filter(call -> seen.add(call.event()))
                    .map(call -> call.body().split(" "))
                    .collect(groupingBy(words -> words[0], mapping(words -> Integer.valueOf(words[1]), toList())));
        }
    }
}
