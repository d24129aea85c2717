package fr.francesesame.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.verify;

import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Instant;
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
    AppointmentRows rows;

    @Autowired
    OperatorBook operators;

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

    private AppointmentId animals() {
        var id = world.booking(kind, 30);
        jdbc.sql("update formality set type = 'CHED_A' where reference = ?")
                .param(book.served(id).get(0).value())
                .update();
        return id;
    }
}
