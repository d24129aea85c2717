package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.terms.AppointmentId;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BookTest
class SeatsNeverOverlapTest {

    private static final int[] LENGTHS = {20, 30, 45, 60, 90, 120};

    @Autowired
    World world;

    @Autowired
    OperatorBookings operators;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @BeforeEach
    void everythingInOrder() {
        world.isInOrder();
    }

    /** Whatever is booked, moved, proposed and cancelled in whatever order; and whatever is offered can be had. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whateverPeopleDoNoSeatServesTwoBookingsAtOnce(long seed) {
        var random = new Random(seed);
        var kind = world.desk(1 + random.nextInt(3));
        var bookings = new ArrayList<AppointmentId>();
        for (var step = 0; step < 60; step++) {
            if (bookings.size() < 12) {
                bookings.add(world.booking(kind, LENGTHS[random.nextInt(LENGTHS.length)]));
            }
            var booking = bookings.get(random.nextInt(bookings.size()));
            var free = inspectorAppointments.freeTimes(booking, 12);
            var time = free.get(random.nextInt(free.size()));
            switch (random.nextInt(4)) {
                case 0, 1 ->
                    assertThat(operators.choose(booking, time, "agnes")).isTrue();
                case 2 ->
                    assertThat(inspectorAppointments.propose(booking, time, "TEAM", ""))
                            .isTrue();
                default -> {
                    operators.cancel(booking, "agnes");
                    bookings.remove(booking);
                }
            }
            assertThat(world.overlaps(kind)).isZero();
        }
    }
}
