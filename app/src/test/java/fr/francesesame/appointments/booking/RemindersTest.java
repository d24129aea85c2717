package fr.francesesame.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.World;
import fr.francesesame.processes.ports.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When reminders fall due, by the clock of the post. */
@BookTest
class RemindersTest {

    @Autowired
    World world;

    @Autowired
    Appointments book;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void everythingInOrder() {
        world.isInOrder();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29",
                "2026-10-25",
                "2027-03-28",
                "2027-10-31",
                "2028-03-26",
                "2028-10-29",
                "2029-03-25",
                "2029-10-28",
                "2030-03-31",
                "2030-10-27"
            })
    void theEveIsTheSameClockTimeAlsoOverAClockChange(LocalDate sunday) {
        var start = sunday.plusDays(1).atTime(1, 0).atZone(World.PARIS);
        var reminders = remindersOf(start.toInstant());
        assertThat(reminders.eve().atZone(World.PARIS).toLocalDateTime()).isEqualTo(sunday.atTime(1, 0));
        assertThat(reminders.soon()).isEqualTo(start.toInstant().minus(Duration.ofHours(2)));
        assertThat(Duration.between(reminders.eve(), start.toInstant()).toHours())
                .isIn(23L, 25L);
    }

    @Test
    void whatHasGoneByIsNotRemindedOf() {
        var reminders = remindersOf(Instant.now().plus(Duration.ofHours(3)));
        assertThat(reminders.eveAhead()).isFalse();
        assertThat(reminders.soonAhead()).isTrue();
    }

    private Appointments.Reminders remindersOf(Instant start) {
        var booking = world.booking(world.desk(1), 30);
        jdbc.sql("update appointment set state = 'CONFIRMED', starts_at = :at, ends_at = :at + interval '30 minutes'"
                        + " where id = :id")
                .param("at", start.atOffset(ZoneOffset.UTC))
                .param("id", booking.value())
                .update();
        return book.reminders(booking);
    }
}
