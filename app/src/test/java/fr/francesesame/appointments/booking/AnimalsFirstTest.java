package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Live animals that find the desk full take the place of other goods, whose operator is told and gets the next one. */
@BookTest
class AnimalsFirstTest {

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
    Bookings processes;

    @Autowired
    Milestones milestones;

    @Autowired
    JdbcClient jdbc;

    String kind;
    AppointmentId meat;
    Instant time;

    @BeforeEach
    void aDeskWithOneSeatThatIsTaken() {
        world.isInOrder();
        kind = world.desk(1);
        meat = world.booking(kind, 30);
        time = freeTimes.first(rows.find(meat).orElseThrow(), 1).get(0);
        assertThat(operators.choose(meat, time, "agnes")).isTrue();
    }

    @Test
    void animalsTakeThePlaceAndTheOtherGoodsGetTheNext() {
        var animals = animals();
        assertThat(freeTimes.first(rows.find(animals).orElseThrow(), 1)).containsExactly(time);
        assertThat(operators.choose(animals, time, "yann")).isTrue();
        assertThat(rows.find(animals))
                .hasValueSatisfying(booked -> assertThat(booked.startsAt()).isEqualTo(time));
        assertThat(rows.find(meat)).hasValueSatisfying(moved -> {
            assertThat(moved.startsAt()).isAfter(time);
            assertThat(moved.state()).isEqualTo(State.CHOSEN);
        });
        verify(processes, atLeast(2)).slotChosen(meat);
        Reference displaced = book.served(meat).get(0);
        verify(milestones).reached(displaced, Milestone.APPOINTMENT_DISPLACED);
        assertThat(world.overlaps(kind)).isZero();
    }

    @Test
    void otherGoodsDisplaceNobody() {
        assertThat(operators.choose(world.booking(kind, 30), time, "agnes")).isFalse();
    }

    @Test
    void animalsDoNotDisplaceAnimals() {
        var first = animals();
        assertThat(operators.choose(first, time, "yann")).isTrue();
        assertThat(operators.choose(animals(), time, "zoe")).isFalse();
    }

    /** The place that is lost ends before the animals' check does: what follows is never within it. */
    @Test
    void aLongCheckOfAnimalsIsMetByNobodyWhomItDisplaced() {
        var animals = animals(90);
        assertThat(operators.choose(animals, time, "yann")).isTrue();
        assertThat(rows.find(meat)).hasValueSatisfying(moved -> assertThat(moved.startsAt())
                .isAfterOrEqualTo(time.plus(Duration.ofMinutes(90))));
        assertThat(world.overlaps(kind)).isZero();
    }

    @Test
    void allThatStandInTheWayGoAndNobodyElse() {
        var fish = world.booking(kind, 30);
        var second = time.plus(Duration.ofMinutes(30));
        assertThat(operators.choose(fish, second, "zoe")).isTrue();
        var honey = world.booking(kind, 30);
        var later = time.plus(Duration.ofMinutes(90));
        assertThat(operators.choose(honey, later, "zoe")).isTrue();
        assertThat(operators.choose(animals(60), time, "yann")).isTrue();
        assertThat(rows.find(honey).orElseThrow().startsAt()).isEqualTo(later);
        verify(milestones, never()).reached(book.served(honey).get(0), Milestone.APPOINTMENT_DISPLACED);
        verify(milestones, times(1)).reached(book.served(fish).get(0), Milestone.APPOINTMENT_DISPLACED);
        verify(milestones, times(1)).reached(book.served(meat).get(0), Milestone.APPOINTMENT_DISPLACED);
        assertThat(world.overlaps(kind)).isZero();
    }

    @Test
    void whereNotAllCanMakeRoomNobodyIsMoved() {
        var horses = animals();
        var second = time.plus(Duration.ofMinutes(30));
        assertThat(operators.choose(horses, second, "zoe")).isTrue();
        assertThat(operators.choose(animals(60), time, "yann")).isFalse();
        assertThat(rows.find(meat).orElseThrow().startsAt()).isEqualTo(time);
        verify(milestones, never()).reached(book.served(meat).get(0), Milestone.APPOINTMENT_DISPLACED);
    }

    @Test
    void aSecondClickAndASecondNodeDisplaceNobodyMore() {
        var animals = animals();
        var answers = IntStream.range(0, 4)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> operators.choose(animals, time, "yann")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(true);
        verify(milestones, times(1)).reached(book.served(meat).get(0), Milestone.APPOINTMENT_DISPLACED);
    }

    private AppointmentId animals() {
        return animals(30);
    }

    private AppointmentId animals(int minutes) {
        var id = world.booking(kind, minutes);
        jdbc.sql("update formality set type = 'CHED_A' where reference = ?")
                .param(book.served(id).get(0).value())
                .update();
        return id;
    }
}
