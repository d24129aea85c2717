package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.Reference;
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
}
