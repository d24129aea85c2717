package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchDaysTest {

    @Test
    void theFirstOfAMonthIsWrittenAsSuch() {
        assertThat(FrenchDays.DAY.format(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(FrenchDays.WEEKDAY.format(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre");
        assertThat(FrenchDays.DAY.format(LocalDate.of(2026, 12, 11))).isEqualTo("11 décembre 2026");
    }
}
