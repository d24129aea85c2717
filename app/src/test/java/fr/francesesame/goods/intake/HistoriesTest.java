package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole streams of messages, in any order, with repetitions, from several nodes: the end is the same. */
class HistoriesTest {

    private static final List<byte[]> MESSAGES = Histories.messages();

    private static IntakeSlice slice;

    @BeforeAll
    static void start() {
        slice = IntakeSlice.start();
    }

    @AfterAll
    static void stop() {
        slice.close();
    }

    @BeforeEach
    void forget() {
        slice.forgetEverything();
    }

    @Test
    void inOrderOfArrivalEveryReferenceEndsAsExpected() {
        MESSAGES.forEach(slice::post);
        assertEndsAsExpected();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shuffledAndWithDuplicatesTheEndIsTheSame(long seed) {
        shuffledWithDuplicates(seed).forEach(slice::post);
        assertEndsAsExpected();
        var end = end();

        slice.forgetEverything();
        MESSAGES.forEach(slice::post);
        assertThat(end).isEqualTo(end());
    }

    @Test
    void severalNodesThatTakeInTheWholeStreamAtOnceEndAlike() throws Exception {
        MESSAGES.forEach(slice::post);
        var end = end();
        slice.forgetEverything();

        var nodes = Executors.newFixedThreadPool(4);
        try {
            var streams = List.of(11L, 12L, 13L, 14L).stream()
                    .map(seed -> (Callable<List<Outcome>>) () -> shuffledWithDuplicates(seed).stream()
                            .map(message -> slice.post(message).outcome())
                            .toList())
                    .toList();
            for (var outcomes : nodes.invokeAll(streams)) {
                assertThat(outcomes.get()).doesNotContain(Outcome.QUARANTINED);
            }
        } finally {
            nodes.shutdown();
        }

        assertEndsAsExpected();
        assertThat(end()).isEqualTo(end);
    }

    private static List<byte[]> shuffledWithDuplicates(long seed) {
        var random = new Random(seed);
        var messages = new ArrayList<>(MESSAGES);
        MESSAGES.stream().filter(message -> random.nextInt(10) == 0).forEach(messages::add);
        Collections.shuffle(messages, random);
        return messages;
    }

    private static void assertEndsAsExpected() {
        var counts = slice
                .jdbc()
                .sql("select f.reference, f.status_code, count(*) as messages from formality f"
                        + " join ched_message m on m.reference = f.reference and m.duplicate_of is null group by 1, 2")
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("reference"), HistoriesTest::counted));
        assertThat(counts).isEqualTo(Histories.expected());
    }

    private static Histories.Expected counted(Map<String, Object> row) {
        return new Histories.Expected(((Number) row.get("messages")).intValue(), (String) row.get("status_code"));
    }

    /** What may be known of every formality, version numbers and consignments' ids left out. */
    private static List<String> end() {
        return slice.jdbc()
                .sql("select concat_ws(' ', f.reference, f.status, f.content_digest, f.goods, f.eta, f.unidentified,"
                        + " v.certificate, (select string_agg(p.identifier, ',' order by position) from formality_party p"
                        + " where p.reference = f.reference)) from formality f join formality_version v"
                        + " using (reference, version) order by 1")
                .query(String.class)
                .list();
    }
}
