package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import fr.francesesame.notices.notifications.NoticeFeed.Entry;
import fr.francesesame.terms.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Following one's notices: nothing lost, nothing twice. */
class NoticeFeedTest extends RoomTest {

    @Autowired
    NoticeFeed feed;

    @BeforeEach
    void operatorsOnly() {
        when(people.inspectorsOf(any(), any())).thenReturn(List.of());
    }

    @Test
    void eachPlaceGoesOnAfterItsEntry() {
        var start = feed.placeAfter(null);
        reached(Milestone.NOTIFIED);
        reached(Milestone.RELEASED);
        reached(Milestone.REFUSED);
        var entries = feed.since(IMPORTER.username(), start);
        assertThat(entries).hasSize(3);
        for (var got = 0; got < 3; got++) {
            assertThat(ids(feed.since(IMPORTER.username(), entries.get(got).place())))
                    .isEqualTo(ids(entries.subList(got + 1, 3)));
        }
        assertThat(feed.since(FORWARDER.username(), start)).isEmpty();
    }

    @Test
    void whatIsCommittedLateComesAllTheSameAndWhatWasToldIsNotToldAgain() throws Exception {
        var start = feed.placeAfter(null);
        var written = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(slow -> {
            reached(Milestone.NOTIFIED);
            written.countDown();
            await(told);
        }));
        written.await();
        reached(Milestone.RELEASED);
        var first = feed.since(IMPORTER.username(), start);
        assertThat(first).hasSize(1);
        assertThat(feed.since(IMPORTER.username(), first.get(0).place())).isEmpty();
        told.countDown();
        late.join();
        var second = feed.since(IMPORTER.username(), first.get(0).place());
        assertThat(second).hasSize(1);
        assertThat(second.get(0).notice()).isLessThan(first.get(0).notice());
        assertThat(feed.since(IMPORTER.username(), second.get(0).place())).isEmpty();
    }

    @Test
    void manyWritersAtOnceAreFollowedWithoutLossOrRepeat() {
        var place = feed.placeAfter(null);
        var writers = new ArrayList<CompletableFuture<Void>>();
        for (var milestone : List.of(Milestone.NOTIFIED, Milestone.RELEASED, Milestone.REFUSED, Milestone.CANCELLED)) {
            writers.add(CompletableFuture.runAsync(() -> {
                for (var count = 0; count < 10; count++) {
                    reached(milestone);
                }
            }));
        }
        var all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
        var got = new ArrayList<Long>();
        boolean over;
        do {
            over = all.isDone();
            for (var entry : feed.since(IMPORTER.username(), place)) {
                got.add(entry.notice());
                place = entry.place();
            }
        } while (!over);
        assertThat(got).hasSize(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1;drop table notice", "9999999999999999999999", "1..2"})
    void aPlaceThatIsNoneOfOursIsNow(String madeUp) {
        reached(Milestone.NOTIFIED);
        assertThat(feed.since(IMPORTER.username(), feed.placeAfter(madeUp))).isEmpty();
    }

    private static List<Long> ids(List<Entry> entries) {
        return entries.stream().map(Entry::notice).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
