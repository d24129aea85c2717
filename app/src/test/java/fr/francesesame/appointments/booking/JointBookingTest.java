package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.booking.Lorry.NoLorry;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The checks of the same goods share one appointment while its time is still open. */
@BookTest
class JointBookingTest {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    BookedAppointments rows;

    @Autowired
    OperatorBookings operators;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Timeline timeline;

    @Autowired
    Lorry lorry;

    @Autowired
    LorryBookings lorries;

    @Autowired
    Bookings processes;

    private static final Scope FORWARDER = new Scope("agnes", Kind.OPERATOR, Set.of(World.COMPANY), Set.of());
    private static final Scope STRANGER = new Scope("zoe", Kind.OPERATOR, Set.of("FR09999999900019"), Set.of());

    Reference plants;
    Reference organic;

    @BeforeEach
    void twoFormalitiesOfTheSameGoods() {
        world.isInOrder();
        plants = world.formality(null);
        organic = world.beside(plants);
    }

    @Test
    void theSecondServiceJoinsTheFirstOneAtAPlaceForBoth() {
        var first = book.request(plants, "PLANT_HEALTH", 30);
        var second = book.request(organic, "QUALITY", 60);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(book.served(first.id())).containsExactlyInAnyOrder(plants, organic);
        assertThat(rows.find(first.id())).hasValueSatisfying(shared -> {
            assertThat(shared.kind()).isEqualTo("JOINT");
            assertThat(shared.minutes()).isEqualTo(60);
        });
        verify(timeline).add(eq(organic), eq("appointment.joint"), anyMap(), eq(null));
    }

    @Test
    void aTimeThatIsSetIsLeftAsItIs() {
        var first = book.request(plants, "PLANT_HEALTH", 30);
        var time = freeTimes.first(rows.find(first.id()).orElseThrow(), 1).get(0);
        assertThat(operators.choose(first.id(), time, "agnes")).isTrue();
        assertThat(book.request(organic, "QUALITY", 60).id()).isNotEqualTo(first.id());
    }

    @Test
    void goodsOfAnotherConsignmentHaveTheirOwn() {
        var first = book.request(plants, "PLANT_HEALTH", 30);
        assertThat(book.request(world.formality(null), "QUALITY", 60).id()).isNotEqualTo(first.id());
    }

    @Test
    void whoAsksAtTheSameMomentMeetsTheOther() {
        var ids = Stream.of(plants, organic)
                .map(reference -> CompletableFuture.supplyAsync(
                        () -> book.request(reference, "PLANT_HEALTH", 30).id()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(Set.copyOf(ids)).hasSize(1);
    }

    /** Scenario 56: lots of several importers under one forwarder come on one lorry; one that drops out keeps the rest. */
    @Test
    void theLotsOfOneLorryHaveOneBookingAndOneThatDropsOutKeepsTheRest() {
        var lots = Stream.of("PLANT_HEALTH", "PLANT_HEALTH", "QUALITY", "QUALITY", "PLANT_HEALTH")
                .map(kind -> {
                    var lot = world.formality(null);
                    book.request(lot, kind, 30);
                    return lot;
                })
                .toList();
        var load = lorry.load(FORWARDER, lots);
        assertThat(load.kind()).isEqualTo("JOINT");
        assertThat(load.minutes()).isEqualTo(150);
        var joined = lorries.join(load.bookings(), load.kind(), load.minutes(), "agnes");
        assertThat(book.served(joined)).containsExactlyInAnyOrderElementsOf(lots);
        assertThat(lots)
                .allSatisfy(lot -> assertThat(book.of(lot).orElseThrow().id()).isEqualTo(joined));
        assertThat(rows.find(joined).orElseThrow().minutes()).isEqualTo(150);
        load.bookings().stream().filter(id -> !id.equals(joined)).forEach(id -> {
            assertThat(rows.find(id).orElseThrow().isLive()).isFalse();
            verify(processes).cancelled(id);
        });
        assertThat(book.left(joined, lots.get(4))).isTrue();
        assertThat(book.served(joined)).containsExactlyInAnyOrderElementsOf(lots.subList(0, 4));
        assertThat(rows.find(joined).orElseThrow().isLive()).isTrue();
    }

    @Test
    void whatCannotComeOnOneLorryIsSaidAndLeftAsItIs() {
        var first = world.formality(null);
        var timed = world.formality(null);
        book.request(first, "PLANT_HEALTH", 400);
        var booked = book.request(timed, "PLANT_HEALTH", 30);
        refused("few", List.of(first));
        refused("many", Stream.generate(() -> first).limit(41).toList());
        refused("unasked", List.of(first, world.formality(null)));
        var other = world.formality(null);
        book.request(other, "PLANT_HEALTH", 400);
        refused("long", List.of(first, other));
        var time = freeTimes.first(rows.find(booked.id()).orElseThrow(), 1).get(0);
        assertThat(operators.choose(booked.id(), time, "agnes")).isTrue();
        refused("timed", List.of(first, timed));
        assertThatThrownBy(() -> lorry.load(STRANGER, List.of(first, timed)))
                .isInstanceOf(NoLorry.class)
                .hasMessage("unknown");
        assertThat(rows.find(booked.id()).orElseThrow().isLive()).isTrue();
    }

    private void refused(String why, List<Reference> lots) {
        assertThatThrownBy(() -> lorry.load(FORWARDER, lots))
                .isInstanceOf(NoLorry.class)
                .hasMessage(why);
    }
}
