package fr.francesesame.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.francesesame.foundation.posts.BorderPosts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a service is to answer; 8 December 2026 is a holiday of this test's post. */
class AnswerDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 8);

    private final BorderPosts posts = mock(BorderPosts.class);
    private final AnswerDays days =
            new AnswerDays(posts, (post, day) -> !WEEKEND.contains(day.getDayOfWeek()) && !day.equals(HOLIDAY));

    @BeforeEach
    void clocksOfParis() {
        when(posts.zoneOf(any())).thenReturn(PARIS);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T10:00, 1, 2026-12-02T10:00",
        "2026-12-04T16:30, 1, 2026-12-07T16:30",
        "2026-12-05T12:00, 1, 2026-12-09T00:00",
        "2026-12-07T09:00, 3, 2026-12-11T09:00",
        "2026-03-27T02:30, 1, 2026-03-30T02:30"
    })
    void dayOffCountsForNothing(LocalDateTime from, int count, LocalDateTime until) {
        assertThat(days.until(from.atZone(PARIS).toInstant(), "FRLEH1", count))
                .isEqualTo(until.atZone(PARIS).toInstant());
    }
}
