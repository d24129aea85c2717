package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@BookTest
class RaceForTheLastPlaceTest {

    @Autowired
    World world;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    Appointments book;

    @BeforeEach
    void everythingInOrder() {
        world.isInOrder();
    }

    @Test
    void fiftyOperatorsRaceAndExactlyOneGetsTheLastPlace() throws Exception {
        var kind = world.desk(1);
        var runners = bookings(kind, 50);
        var wanted = inspectorAppointments.freeTimes(runners.get(0), 1).get(0);

        var won = race(runners, runner -> operators.choose(runner, wanted, "agnes"));

        assertThat(won).containsOnlyOnce(true);
        assertThat(world.placesHeld(kind)).isEqualTo(1);
        for (var runner = 0; runner < runners.size(); runner++) {
            if (!won.get(runner)) {
                var next = inspectorAppointments.freeTimes(runners.get(runner), 1);
                assertThat(next).hasSize(1).first().isEqualTo(wanted.plusSeconds(1800));
                assertThat(book.booking(runners.get(runner)).state()).isEqualTo(Appointments.State.REQUESTED);
            }
        }
    }

    @Test
    void asManyAsThereAreSeatsGetAPlace() throws Exception {
        var kind = world.desk(3);
        var runners = bookings(kind, 20);
        var wanted = inspectorAppointments.freeTimes(runners.get(0), 1).get(0);
        var won = race(runners, runner -> operators.choose(runner, wanted, "agnes"));
        assertThat(won.stream().filter(Boolean::booleanValue)).hasSize(3);
    }

    @Test
    void operatorsWhoSwapTheirTimesAtOnceNeverWaitForEachOtherForEver() throws Exception {
        var kind = world.desk(1);
        var runners = bookings(kind, 8);
        var times = inspectorAppointments.freeTimes(runners.get(0), 8);
        IntStream.range(0, 8).forEach(n -> operators.choose(runners.get(n), times.get(n), "agnes"));
        race(runners, runner -> operators.choose(runner, times.get((runners.indexOf(runner) + 1) % 8), "agnes"));
        assertThat(world.placesHeld(kind)).isEqualTo(8);
    }

    @Test
    void anInspectorAndAnOperatorRaceAsWell() throws Exception {
        var kind = world.desk(1);
        var runners = bookings(kind, 10);
        var wanted = inspectorAppointments.freeTimes(runners.get(0), 1).get(0);
        var won = race(
                runners,
                runner -> runners.indexOf(runner) % 2 == 0
                        ? operators.choose(runner, wanted, "agnes")
                        : inspectorAppointments.propose(runner, wanted, "TEAM", ""));
        assertThat(won.stream().filter(Boolean::booleanValue)).hasSize(1);
    }

    @Test
    void aMessageOfTheFormalityAndAnOperatorNeverBlockEachOther() throws Exception {
        var booking = world.booking(world.desk(1), 30);
        var times = inspectorAppointments.freeTimes(booking, 20);
        var acts = IntStream.range(0, 20).boxed().toList();
        var done = race(
                acts,
                act -> act % 2 == 0 ? operators.choose(booking, times.get(act), "agnes") : world.messageFlags(booking));
        assertThat(done).containsOnly(true);
    }

    @Test
    void theDatabaseItselfRefusesASecondBookingOfTheSameSeat() {
        var kind = world.desk(1);
        var at = OffsetDateTime.parse("2027-01-11T09:00:00+01:00");
        world.insertPlace(world.booking(kind, 60), kind, at, at.plusHours(1));
        var late = world.booking(kind, 60);
        assertThatThrownBy(() -> world.insertPlace(late, kind, at.plusMinutes(30), at.plusMinutes(90)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("no_double_booking");
        world.insertPlace(late, kind, at.plusHours(1), at.plusHours(2));
    }

    private List<AppointmentId> bookings(String kind, int number) {
        return IntStream.range(0, number).mapToObj(n -> world.booking(kind, 30)).toList();
    }

    private static <T> List<Boolean> race(List<T> runners, Function<T, Boolean> run) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(runners.size());
        try {
            var running = runners.stream()
                    .map(runner -> pool.submit((Callable<Boolean>) () -> {
                        start.await();
                        return run.apply(runner);
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(RaceForTheLastPlaceTest::outcome).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static boolean outcome(Future<Boolean> running) {
        try {
            return running.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
