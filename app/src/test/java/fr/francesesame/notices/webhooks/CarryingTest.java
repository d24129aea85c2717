package fr.francesesame.notices.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import fr.francesesame.notices.webhooks.Journal.Entry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of events when the subscriber's system is away, refuses, or comes back; and what its owner does about it. */
class CarryingTest {

    private static OwnTables tables;

    private final List<Call> calls = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private Answer usually = Answer.of(200, 5);
    private Desk desk;
    private Journal journal;
    private Subscription subscription;
    private Carrier carrier;

    @BeforeAll
    static void open() {
        tables = new OwnTables();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void aSubscription() {
        tables.jdbc().sql("delete from webhook_subscription").update();
        desk = new Desk(tables, Desk.settings(true));
        journal = new Journal(desk.jdbc);
        subscription = desk.subscribed("http://127.0.0.1:1/a");
        carrier = desk.carrier(call -> {
            calls.add(call);
            return answers.isEmpty() ? usually : answers.pop();
        });
    }

    @Test
    void aFailedEventHoldsItsFormalityBackAndNoOther() {
        desk.happens(subscription, "CHED1", "a");
        desk.happens(subscription, "CHED1", "b");
        desk.happens(subscription, "CHED2", "c");
        answers.add(Answer.of(422, 5));
        while (carrier.carryNext()) {
            assertThat(calls).hasSizeLessThan(10);
        }
        assertThat(bodies()).containsExactly("CHED1 1 a", "CHED2 1 c");
        desk.carryAll(carrier, subscription);
        assertThat(bodies()).containsExactly("CHED1 1 a", "CHED2 1 c", "CHED1 1 a", "CHED1 2 b");
        assertThat(calls.get(0).event()).isEqualTo(calls.get(2).event());
    }

    @Test
    void aSystemThatIsAwayIsTriedWithGrowingWaitsForADayThenTheEventIsGivenUp() {
        desk.happens(subscription, "CHED1", "a");
        desk.happens(subscription, "CHED1", "b");
        usually = Answer.of(Fault.NO_CONNECTION, 5);
        desk.carryAll(carrier, subscription);
        var waits = waits();
        assertThat(waits).hasSizeBetween(12, 30).startsWith(10L, 30L, 60L, 180L, 600L);
        assertThat(Duration.between(
                        calls.get(0).at(), calls.get(calls.size() - 1).at()))
                .isBetween(Duration.ofHours(24), Duration.ofHours(28));
        assertThat(desk.states(subscription)).containsExactly("FAILED", "FAILED");
        assertThat(alarms()).isEqualTo(2);
        assertThat(bodies().subList(calls.size() - 2, calls.size())).contains("CHED1 2 b");
    }

    @Test
    void allItsFormalitiesWaitWhileASystemIsAwayAndItIsProbedWithOneCall() {
        for (var number = 0; number < 20; number++) {
            desk.happens(subscription, "CHED" + number, "a");
        }
        answers.add(Answer.of(503, 5));
        assertThat(carrier.carryNext()).isTrue();
        assertThat(carrier.carryNext()).isFalse();
        answers.add(Answer.of(503, 5));
        desk.now.pass(Duration.ofSeconds(10));
        assertThat(carrier.carryNext()).isTrue();
        assertThat(carrier.carryNext()).isFalse();
        desk.carryAll(carrier, subscription);
        assertThat(calls).hasSize(22);
    }

    @Test
    void anotherSubscriberHearsNothingOfIt() {
        var other = desk.subscribed("http://127.0.0.1:1/b");
        desk.happens(subscription, "CHED1", "a");
        desk.happens(other, "CHED1", "b");
        var picky = desk.carrier(
                call -> call.url().getPath().equals("/a") ? Answer.of(Fault.NO_ANSWER, 5) : Answer.of(204, 5));
        desk.carryAll(picky, other);
        assertThat(desk.states(other)).containsExactly("DELIVERED");
        assertThat(desk.states(subscription)).containsExactly("PENDING");
    }

    @Test
    void whileSuspendedNothingLeavesAndAfterwardsEverythingInOrder() {
        desk.happens(subscription, "CHED1", "a");
        desk.subscriptions.state(subscription.id(), Subscription.State.SUSPENDED, desk.now.instant());
        desk.happens(subscription, "CHED1", "b");
        assertThat(carrier.carryNext()).isFalse();
        desk.now.pass(Duration.ofDays(3));
        desk.subscriptions.resume(
                subscription.id(), desk.now.instant(), desk.now.instant().plus(Waits.LONGEST));
        answers.add(Answer.of(400, 5));
        desk.carryAll(carrier, subscription);
        assertThat(bodies()).containsExactly("CHED1 1 a", "CHED1 1 a", "CHED1 2 b");
    }

    @Test
    void aWorkerThatCameToLateDoesNotUndoWhatAnotherFound() {
        desk.happens(subscription, "CHED1", "a");
        var slow = desk.carrier(call -> {
            desk.now.pass(Duration.ofMinutes(2));
            assertThat(carrier.carryNext()).isTrue();
            return Answer.of(500, 120_000);
        });
        slow.carryNext();
        assertThat(desk.states(subscription)).containsExactly("DELIVERED");
        assertThat(journal().get(0).attempts()).isOne();
    }

    @Test
    void aSubscriptionThatIsDeletedMeanwhileTakesItsJournalWithIt() {
        desk.happens(subscription, "CHED1", "a");
        var late = desk.carrier(call -> {
            desk.subscriptions.delete(subscription.id());
            return Answer.of(200, 5);
        });
        assertThat(late.carryNext()).isTrue();
        assertThat(journal()).isEmpty();
        assertThat(late.carryNext()).isFalse();
    }

    @Test
    void theJournalSaysWhatWasAnsweredAndWhatWaits() {
        desk.happens(subscription, "CHED1", "a");
        desk.happens(subscription, "CHED1", "b");
        answers.add(Answer.of(Fault.INSECURE, 7));
        carrier.carryNext();
        var entries = journal();
        assertThat(entries).extracting(Entry::behind).containsExactly(true, false);
        assertThat(entries.get(1).last()).isEqualTo(Answer.of(Fault.INSECURE, 7));
        assertThat(entries.get(1).due()).isEqualTo(desk.now.instant().plusSeconds(10));
        desk.carryAll(carrier, subscription);
        assertThat(journal()).extracting(Entry::state).containsOnly(Journal.State.DELIVERED);
        assertThat(journal.attempts(entries.get(1).id()))
                .extracting(attempt -> attempt.answer().code())
                .containsExactly(200, null);
        assertThat(journal.page(subscription.id(), Journal.State.FAILED, null, Long.MAX_VALUE, 9))
                .isEmpty();
        assertThat(journal.page(subscription.id(), null, "CHED1", entries.get(0).sequence(), 9))
                .hasSize(1);
    }

    @Test
    void oneEventOrASpanGoesOutAgainUnderTheSameIdAndInOrder() {
        var replays = desk.transactional(new Replays(desk.jdbc, desk.now));
        var first = desk.happens(subscription, "CHED1", "a");
        desk.now.pass(Duration.ofHours(1));
        usually = Answer.of(400, 5);
        desk.happens(subscription, "CHED1", "b");
        desk.happens(subscription, "CHED1", "c");
        desk.carryAll(carrier, subscription);
        usually = Answer.of(200, 5);
        calls.clear();
        assertThat(replays.one(subscription.id(), first)).isOne();
        assertThat(replays.one(subscription.id(), first)).isZero();
        desk.carryAll(carrier, subscription);
        assertThat(calls).extracting(Call::event).containsExactly(first);

        calls.clear();
        var now = desk.now.instant();
        assertThat(replays.span(subscription.id(), now.minus(Journal.KEPT), now, true))
                .isEqualTo(2);
        desk.happens(subscription, "CHED1", "d");
        desk.carryAll(carrier, subscription);
        assertThat(bodies()).containsExactly("CHED1 2 b", "CHED1 3 c", "CHED1 4 d");
        assertThat(replays.span(subscription.id(), now.minus(Journal.KEPT), now, false))
                .isEqualTo(4);
        assertThat(replays.span(subscription.id(), now, now.minusSeconds(1), false))
                .isZero();
    }

    @Test
    void afterSevenDaysNothingIsLeftButTheNumbering() {
        desk.happens(subscription, "CHED1", "a");
        desk.carryAll(carrier, subscription);
        desk.now.pass(Duration.ofDays(7).plusMinutes(1));
        var waiting = desk.happens(subscription, "CHED1", "b");
        new Purge(new RecordedEvents(desk.jdbc), desk.now).run();
        assertThat(journal()).extracting(Entry::id).containsExactly(waiting);
        assertThat(journal()).extracting(Entry::position).containsExactly(2);
    }

    private List<String> bodies() {
        return calls.stream().map(Call::body).toList();
    }

    private List<Long> waits() {
        var waits = new ArrayList<Long>();
        for (var call = 1; call < calls.size(); call++) {
            waits.add(Duration.between(calls.get(call - 1).at(), calls.get(call).at())
                    .toSeconds());
        }
        return waits;
    }

    private int alarms() {
        return desk.jdbc
                .sql("select events from webhook_alarm where subscription_id = ?")
                .param(subscription.id())
                .query(Integer.class)
                .single();
    }

    private List<Entry> journal() {
        return journal.page(subscription.id(), null, null, Long.MAX_VALUE, 99);
    }
}
