package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.goods.checks.WantedContainers;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The inspector wants two containers of five: the operator books two quays, or two times at one (scenario 28). */
@BookTest
class SeveralContainersTest {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    OperatorBookings operators;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    BookedAppointments rows;

    @Autowired
    WantedContainers containers;

    @BeforeEach
    void everythingInOrder() {
        world.isInOrder();
    }

    @Test
    void eachContainerGetsAQuayOfItsOwn() {
        var kind = world.desk(2);
        var booking = bookingOfTwo(kind);
        var time = freeTimes.first(booked(booking), 1).get(0);
        assertThat(operators.choose(booking, time, false, "agnes")).isTrue();
        assertThat(world.placesHeld(kind)).isEqualTo(2);
        assertThat(booked(booking).endsAt()).isEqualTo(time.plus(Duration.ofMinutes(30)));
        assertThat(freeTimes.first(booked(world.booking(kind, 30)), 1))
                .as("both quays are taken")
                .doesNotContain(time);
    }

    @Test
    void orOneComesAfterTheOtherAtTheSameQuay() {
        var kind = world.desk(1);
        var booking = bookingOfTwo(kind);
        assertThat(freeTimes.first(booked(booking), 1)).as("one quay only").isEmpty();
        var inTurn = booked(booking).presented(true);
        var time = freeTimes.first(inTurn, 1).get(0);
        assertThat(operators.choose(booking, time, true, "agnes")).isTrue();
        assertThat(world.placesHeld(kind)).isEqualTo(1);
        assertThat(booked(booking).endsAt()).isEqualTo(time.plus(Duration.ofHours(1)));
        assertThat(booked(booking).inTurn()).isTrue();
    }

    @Test
    void whatWasSeenNeedNotComeBack() {
        var kind = world.desk(2);
        var booking = bookingOfTwo(kind);
        var time = freeTimes.first(booked(booking), 1).get(0);
        operators.choose(booking, time, false, "agnes");
        var reference = book.served(booking).get(0);
        containers.checked(reference, List.of("MSCU1111111"));
        book.missed(booking);
        assertThat(containers.open(reference)).containsExactly("MSCU2222222");
        assertThat(booked(booking).places()).isEqualTo(1);
        assertThat(world.placesHeld(kind)).isZero();
    }

    @Test
    void twoPlacesAreTakenTogetherOrNotAtAll() {
        var kind = world.desk(2);
        var first = world.booking(kind, 30);
        var time = freeTimes.first(booked(first), 1).get(0);
        operators.choose(first, time, "agnes");
        assertThat(operators.choose(bookingOfTwo(kind), time, false, "agnes")).isFalse();
        assertThat(world.placesHeld(kind)).isEqualTo(1);
    }

    private AppointmentId bookingOfTwo(String kind) {
        var reference = world.formality(null);
        containers.name(reference, List.of("MSCU1111111", "MSCU2222222"));
        return book.request(reference, kind, 30).id();
    }

    private Appointment booked(AppointmentId id) {
        return rows.find(id).orElseThrow();
    }
}
