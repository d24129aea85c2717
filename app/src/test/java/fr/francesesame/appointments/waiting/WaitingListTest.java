package fr.francesesame.appointments.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.processes.ports.Appointments.State;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom a freed place is offered to, and what becomes of it. */
class WaitingListTest extends WaitingListCase {

    @Test
    void whoHasWaitedLongestIsAskedAndThePlaceIsHeldForHimAlone() {
        assertThat(offer("o-1")).as("nothing is free").isEmpty();
        operators.cancel(holders.get(3), "agnes");
        verify(offers, atLeastOnce()).freed(contains(kind));

        var made = offer("o-1");
        assertThat(made).hasValueSatisfying(offer -> assertThat(offer.booking()).isEqualTo(first));
        assertThat(operators.choose(world.booking(kind, 30), times.get(3), "zoe"))
                .as("held")
                .isFalse();
        assertThat(offer("o-2")).as("one place, one offer").isEmpty();

        waiting.take(first, times.get(3), "agnes");
        assertThat(book.booking(first).state()).isEqualTo(State.CHOSEN);
        assertThat(book.booking(first).startsAt()).isEqualTo(times.get(3));
        verify(offers).answered("o-1");
        assertThat(world.overlaps(kind)).isZero();
    }

    @Test
    void withoutAnAnswerInTimeThePlaceGoesToTheNext() {
        operators.cancel(holders.get(0), "agnes");
        offer("o-1");
        jdbc.sql("update waiting_wish set offer_until = now() where offer_id = 'o-1'")
                .update();
        assertThatThrownBy(() -> waiting.take(first, times.get(0), "agnes"))
                .isInstanceOf(Refused.class)
                .hasMessage("appointments.offer.over");
        list.lapsed("o-1");
        assertThat(offer("o-1"))
                .hasValueSatisfying(offer -> assertThat(offer.booking()).isEqualTo(second));
        assertThat(waitingEntries.last(first))
                .hasValueSatisfying(wish -> assertThat(wish.state()).isEqualTo(Wish.State.LAPSED));
        list.lapsed("o-1");
        assertThat(world.placesHeld(kind)).isEqualTo(times.size() - 1);
    }

    @Test
    void whoeverDeclinesOrCancelsLeavesThePlaceToTheNext() {
        operators.cancel(holders.get(0), "agnes");
        offer("o-1");
        waiting.decline(first, "agnes");
        verify(offers).answered("o-1");
        assertThat(offer("o-2"))
                .hasValueSatisfying(offer -> assertThat(offer.booking()).isEqualTo(second));
        operators.cancel(second, "agnes");
        assertThat(offer("o-3")).as("nobody waits any more").isEmpty();
        assertThat(world.placesHeld(kind)).isEqualTo(times.size() - 1);
    }

    @Test
    void whoeverHasALaterTimeKeepsItUntilHeTakesTheEarlierOne() {
        var later = inspectorAppointments.freeTimes(first, 400).stream()
                .filter(time -> time.isAfter(times.get(times.size() - 1)))
                .findFirst()
                .orElseThrow();
        operators.choose(first, later, "agnes");
        operators.cancel(holders.get(1), "agnes");
        offer("o-1");
        assertThat(book.booking(first).startsAt()).isEqualTo(later);
        waiting.take(first, times.get(1), "agnes");
        assertThat(book.booking(first).startsAt()).isEqualTo(times.get(1));
        assertThat(inspectorAppointments.freeTimes(second, 400)).contains(later);
    }

    @Test
    void twoNodesThatLookAtOnceMakeOneOfferOfOnePlace() {
        operators.cancel(holders.get(2), "agnes");
        var made = IntStream.range(0, 8)
                .mapToObj(round -> CompletableFuture.supplyAsync(() -> offer("r-" + round)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();
        assertThat(made).hasSize(1).allSatisfy(offer -> assertThat(offer.booking())
                .isEqualTo(first));
        assertThat(world.overlaps(kind)).isZero();
    }
}
