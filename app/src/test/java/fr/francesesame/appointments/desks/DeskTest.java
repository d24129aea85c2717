package fr.francesesame.appointments.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({
        "2026-10-23, 2026-10-23T06:00:00Z", // Friday before the autumn change
        "2026-10-26, 2026-10-26T07:00:00Z", // Monday after it
        "2027-03-26, 2027-03-26T07:00:00Z", // Friday before the spring change
        "2027-03-29, 2027-03-29T06:00:00Z", // Monday after it
    })
    void opensAtEightOnTheClockOfThePostBeforeAndAfterAClockChange(LocalDate day, Instant first) {
        var starts = open(day.getDayOfWeek(), "08:00", "18:00").startsOn(day, PARIS, HALF_HOUR);
        assertThat(starts).hasSize(20).first().isEqualTo(first);
        assertThat(starts).last().isEqualTo(first.plus(Duration.ofMinutes(570)));
    }

    /** Ordinary Sundays beside those of both changes, 2026 to 2030. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-18, 8",
        "2027-03-21, 8",
        "2026-03-29, 6",
        "2027-03-28, 6",
        "2028-03-26, 6",
        "2029-03-25, 6",
        "2030-03-31, 6",
        "2026-10-25, 10",
        "2027-10-31, 10",
        "2028-10-29, 10",
        "2029-10-28, 10",
        "2030-10-27, 10"
    })
    void aNightDeskHasAsManyHalfHoursAsTheNightReallyHas(LocalDate sunday, int starts) {
        assertThat(open(DayOfWeek.SUNDAY, "01:00", "05:00").startsOn(sunday, PARIS, HALF_HOUR))
                .hasSize(starts)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 0", "2027-03-28, 0", "2028-03-26, 0", "2029-03-25, 0", "2030-03-31, 0",
        "2026-10-25, 4", "2027-10-31, 4", "2028-10-29, 4", "2029-10-28, 4", "2030-10-27, 4"
    })
    void theHourThatComesTwiceIsOfferedTwiceAndTheOneThatIsSkippedNever(LocalDate sunday, int starts) {
        assertThat(open(DayOfWeek.SUNDAY, "02:00", "03:00").startsOn(sunday, PARIS, HALF_HOUR))
                .hasSize(starts);
    }

    /** Half past two comes twice: the booking of the second one is an hour later, and the desk is open for both. */
    @Test
    void halfPastTwoIsTwoTimes() {
        var desk = open(DayOfWeek.SUNDAY, "02:00", "03:00");
        var first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(desk.startsOn(LocalDate.of(2026, 10, 25), PARIS, HALF_HOUR))
                .contains(first, first.plus(Duration.ofHours(1)));
        assertThat(desk.isOpen(first.plus(Duration.ofHours(1)), first.plus(Duration.ofMinutes(90)), PARIS))
                .isTrue();
        assertThat(desk.isOpen(first.plus(Duration.ofHours(1)), first.plus(Duration.ofHours(2)), PARIS))
                .isFalse();
    }

    @Test
    void aLongBookingEndsBeforeTheDeskCloses() {
        var monday = LocalDate.of(2026, 11, 23);
        assertThat(open(DayOfWeek.MONDAY, "08:00", "10:00").startsOn(monday, PARIS, Desk.lengthOf(75)))
                .containsExactly(Instant.parse("2026-11-23T07:00:00Z"), Instant.parse("2026-11-23T07:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "30, 30", "31, 60", "45, 60", "90, 90"})
    void aBookingTakesWholeHalfHours(int minutes, long length) {
        assertThat(Desk.lengthOf(minutes)).hasMinutes(length);
    }

    private static Desk open(DayOfWeek day, String opens, String closes) {
        return new Desk(
                "FRLEH1",
                "PLANT_HEALTH",
                1,
                true,
                List.of(new Hours(day, LocalTime.parse(opens), LocalTime.parse(closes))));
    }
}
