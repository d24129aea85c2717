package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.LiveEvent;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.notices.notifications.NoticeFeed;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One reader who does not read holds nobody else up, and is given up once he has fallen too far behind. */
class SlowPageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Sight sight = mock(Sight.class);
    private final NoticeFeed feed = mock(NoticeFeed.class);
    private final StreamPlaces places = new StreamPlaces(new StreamSettings(2, 4));
    private final Streams streams = new Streams(mock(Scopes.class), sight, feed, mock(StreamEndings.class), places);
    private final Reader stuck = new Reader(new CountDownLatch(1));
    private final Reader quick = new Reader(new CountDownLatch(0));

    @BeforeEach
    void open() throws Exception {
        given(sight.sees(any(), any())).willReturn(true);
        given(feed.since(any(), any())).willReturn(List.of());
        streams.open(new OpenPage(stuck, reader("stuck"), "1"));
        streams.open(new OpenPage(quick, reader("quick"), "1"));
        await().atMost(PATIENCE).until(() -> quick.events.size() == 1);
    }

    @AfterEach
    void letGo() {
        stuck.lets.countDown();
        streams.close();
    }

    @Test
    void oneWhoDoesNotReadHoldsNobodyUp() {
        tellOfAHundred();
        await().atMost(PATIENCE).until(() -> quick.events.size() == 101);
        assertThat(quick.events.get(100)).contains("CHEDPP.FR.2026.1000100");
        assertThat(stuck.events).isEmpty();
    }

    @Test
    void oneWhoIsTooFarBehindIsGivenUpAndEndedAsSoonAsHeReads() {
        for (var told = 100; told <= 600; told += 100) {
            tellOfAHundred();
            var heard = told + 1;
            await().atMost(PATIENCE).until(() -> quick.events.size() == heard);
        }
        stuck.lets.countDown();
        await().atMost(PATIENCE).until(() -> stuck.ended);
        assertThat(stuck.events).hasSize(1);
        assertThat(quick.ended).isFalse();
    }

    @Test
    void oneAccountHasSoManyStreamsAndTheNodeSoManyInAll() throws Exception {
        streams.open(page("many"));
        streams.open(page("many"));
        assertThatThrownBy(() -> streams.open(page("many")))
                .isInstanceOfSatisfying(
                        StreamPlaces.None.class,
                        none -> assertThat(none.status().value()).isEqualTo(429));
        assertThatThrownBy(() -> streams.open(page("other")))
                .isInstanceOfSatisfying(
                        StreamPlaces.None.class,
                        none -> assertThat(none.status().value()).isEqualTo(503));
        places.leave("many");
        streams.open(page("other"));
    }

    private static OpenPage page(String name) {
        return new OpenPage(new Reader(new CountDownLatch(0)), reader(name), "1");
    }

    private static OpenPage.Reader reader(String name) {
        return new OpenPage.Reader(name, name, Instant.MAX, new Scope(name, Kind.OPERATOR, Set.of(), Set.of()));
    }

    private void tellOfAHundred() {
        for (var number = 1; number <= 100; number++) {
            streams.tell(new LiveEvent("formality", "CHEDPP.FR.2026." + (1_000_000 + number)));
        }
    }

    /** What a page's connection hears; a write ends only when its reader lets it. */
    private static final class Reader extends SseEmitter {

        private final List<String> events = new CopyOnWriteArrayList<>();
        private final CountDownLatch lets;
        private volatile boolean ended;

        private Reader(CountDownLatch lets) {
            super(0L);
            this.lets = lets;
        }

        @Override
        public void send(SseEventBuilder event) throws IOException {
            try {
                if (!lets.await(5, TimeUnit.MINUTES)) {
                    throw new IOException("nobody reads");
                }
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            events.add(event.build().stream()
                    .map(part -> part.getData().toString())
                    .reduce("", String::concat));
        }

        @Override
        public void complete() {
            ended = true;
        }
    }
}
