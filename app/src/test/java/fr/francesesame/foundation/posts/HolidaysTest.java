package fr.francesesame.foundation.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day of 2026 to 2030 in every territory: these are the public holidays, and no other day is one. */
class HolidaysTest {

    private static final List<MonthDay> EVERYWHERE = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private static final Map<Integer, LocalDate> EASTER = Map.of(
            2026, LocalDate.of(2026, 4, 5),
            2027, LocalDate.of(2027, 3, 28),
            2028, LocalDate.of(2028, 4, 16),
            2029, LocalDate.of(2029, 4, 1),
            2030, LocalDate.of(2030, 4, 21));

    private static final Map<Territory, List<MonthDay>> OWN = Map.of(
            Territory.METROPOLITAN, List.of(),
            Territory.ALSACE_MOSELLE, List.of(MonthDay.of(12, 26)),
            Territory.GUADELOUPE, List.of(MonthDay.of(5, 27)),
            Territory.SAINT_MARTIN, List.of(MonthDay.of(5, 27)),
            Territory.SAINT_BARTHELEMY, List.of(MonthDay.of(10, 9)),
            Territory.MARTINIQUE, List.of(MonthDay.of(5, 22)),
            Territory.GUYANE, List.of(MonthDay.of(6, 10)),
            Territory.REUNION, List.of(MonthDay.of(12, 20)),
            Territory.MAYOTTE, List.of(MonthDay.of(4, 27)),
            Territory.SAINT_PIERRE_ET_MIQUELON, List.of());

    private static Holidays holidays;

    @BeforeAll
    static void read() throws Exception {
        holidays = new Holidays();
    }

    static Stream<Arguments> territoriesAndYears() {
        return Arrays.stream(Territory.values()).flatMap(territory -> IntStream.rangeClosed(2026, 2030)
                .mapToObj(year -> Arguments.of(territory, year)));
    }

    @ParameterizedTest
    @MethodSource("territoriesAndYears")
    void theseDaysAndNoOthers(Territory territory, int year) {
        var found = Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> holidays.isHoliday(territory, day));
        assertThat(found).containsExactlyElementsOf(expected(territory, year));
    }

    private static TreeSet<LocalDate> expected(Territory territory, int year) {
        var days = new TreeSet<LocalDate>();
        Stream.concat(EVERYWHERE.stream(), OWN.get(territory).stream()).forEach(day -> days.add(day.atYear(year)));
        var easter = EASTER.get(year);
        days.addAll(List.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50)));
        if (territory == Territory.ALSACE_MOSELLE) {
            days.add(easter.minusDays(2));
        }
        return days;
    }
}
