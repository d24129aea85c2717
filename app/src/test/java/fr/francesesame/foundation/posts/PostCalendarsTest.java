package fr.francesesame.foundation.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.DatabaseTest;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posts, their clocks, their holidays, and notice counted in whole working days. */
@DatabaseTest
@Import({PostList.class, ListedPosts.class, Holidays.class, WorkWeek.class, PostCalendars.class})
class PostCalendarsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final BorderPost LE_HAVRE = new BorderPost("FRLEH1");

    @Autowired
    private Calendars calendars;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private BorderPosts posts;

    @Autowired
    private PostList list;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest(name = "{0} to {1}: {2} ({3})")
    @CsvSource({
        "2026-11-24T10:00, 2026-11-26T06:00, 1, Tuesday to Thursday morning",
        "2025-08-14T08:00, 2025-08-15T06:00, 0, the eve of a holiday",
        "2025-08-14T08:00, 2025-08-18T07:59, 0, a long week-end less one minute",
        "2025-08-14T08:00, 2025-08-18T08:00, 1, over a long week-end",
        "2026-11-27T10:00, 2026-11-30T09:00, 0, Friday to Monday before the hour",
        "2026-11-27T10:00, 2026-11-30T10:00, 1, Friday to Monday at the same hour",
        "2026-11-28T10:00, 2026-11-30T23:00, 0, Saturday counts from Monday",
        "2026-11-28T10:00, 2026-12-01T00:00, 1, Saturday to the end of Monday",
        "2026-10-23T10:00, 2026-10-26T10:00, 1, over the change to winter time",
        "2026-03-27T10:00, 2026-03-30T09:59, 0, over the change to summer time",
        "2026-11-24T10:00, 2026-11-24T12:00, 0, the same day",
        "2026-11-24T10:00, 2026-11-20T12:00, 0, after arrival",
        "2026-11-23T10:00, 2026-11-27T11:00, 4, Monday to Friday"
    })
    void noticeIsCountedInWholeWorkingDays(LocalDateTime from, LocalDateTime to, int days, String what) {
        assertThat(calendars.wholeWorkingDaysBetween(LE_HAVRE, at(from), at(to)))
                .isEqualTo(days);
        assertThat(calendars.wholeWorkingDaysBetween(null, at(from), at(to))).isEqualTo(days);
    }

    /** The last Sundays of March and October. */
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
    void theNightTheClockChangesIsNeitherLongerNorShorterThanAnyOther(LocalDate sunday) {
        var monday = sunday.plusDays(1);
        var works = workingDays.isWorkingDay(LE_HAVRE, monday);
        var next = works ? monday : monday.plusDays(1);
        var friday =
                workingDays.isWorkingDay(LE_HAVRE, sunday.minusDays(2)) ? sunday.minusDays(2) : sunday.minusDays(3);
        assertThat(count(friday.atTime(10, 0), next.atTime(9, 59))).isZero();
        assertThat(count(friday.atTime(10, 0), next.atTime(10, 0))).isEqualTo(1);
        assertThat(count(sunday.atTime(2, 30), next.atTime(23, 59))).isZero();
        assertThat(count(sunday.atTime(2, 30), next.plusDays(1).atStartOfDay())).isEqualTo(1);
    }

    private int count(LocalDateTime from, LocalDateTime to) {
        return calendars.wholeWorkingDaysBetween(LE_HAVRE, at(from), at(to));
    }

    @Test
    void aMistypedYearIsNotCountedThrough() {
        assertThat(calendars.wholeWorkingDaysBetween(
                        LE_HAVRE, at(LocalDateTime.parse("2026-11-24T10:00")), Instant.parse("9026-11-24T10:00:00Z")))
                .isBetween(35, 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2025-08-15",
                "2027-11-01",
                "2026-11-11",
                "2026-12-25",
                "2026-11-28",
                "2026-11-29"
            })
    void nationalHolidaysAndWeekEndsAreDaysOff(LocalDate day) {
        assertThat(workingDays.isWorkingDay(LE_HAVRE, day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "La Réunion,       2027-12-20",
        "Guadeloupe,       2027-05-27",
        "Saint-Martin,     2027-05-27",
        "Martinique,       2026-05-22",
        "Guyane,           2026-06-10",
        "Mayotte,          2026-04-27",
        "Saint-Barthélemy, 2026-10-09",
        "Alsace-Moselle,   2025-12-26",
        "Alsace-Moselle,   2026-04-03"
    })
    void aTerritoryHasDaysOfItsOwn(String territory, LocalDate day) {
        assertThat(workingDays.isWorkingDay(postIn(territory), day)).isFalse();
        assertThat(workingDays.isWorkingDay(LE_HAVRE, day)).isTrue();
        assertThat(workingDays.isWorkingDay(postIn(territory), LocalDate.of(2026, 7, 14)))
                .isFalse();
    }

    @Test
    void theDemonstrationPostsAreListedWithTheirClocks() {
        assertThat(posts.all())
                .extracting(sheet -> sheet.post().code())
                .contains("FRLEH1", "FRDKK1", "FRFOS1", "FRCDG4")
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(posts.zoneOf(new BorderPost("FRLPT1"))).isEqualTo(ZoneId.of("Indian/Reunion"));
        assertThat(posts.zoneOf(new BorderPost("FRXXX1"))).isEqualTo(PARIS);
        assertThat(posts.find(new BorderPost("FRXXX1"))).isEmpty();
    }

    @Test
    void anAirportAcceptsShorterNoticeAndItsOwnChoiceIsKept() throws Exception {
        assertThat(calendars.acceptsShorterNotice(new BorderPost("FRCDG4"))).isTrue();
        assertThat(calendars.acceptsShorterNotice(LE_HAVRE)).isFalse();
        assertThat(calendars.acceptsShorterNotice(null)).isFalse();
        choose("FRDKK1", true);
        list.load();
        assertThat(calendars.acceptsShorterNotice(new BorderPost("FRDKK1"))).isTrue();
    }

    private void choose(String post, boolean accepts) {
        database.sql("update border_post set accepts_shorter_notice = ? where code = ?")
                .params(accepts, post)
                .update();
    }

    private BorderPost postIn(String territory) {
        var code = "FRT" + Math.floorMod(territory.hashCode(), 1000);
        database.sql("insert into border_post values (?, ?, 'R', ?, false) on conflict do nothing")
                .params(code, territory, territory)
                .update();
        return new BorderPost(code);
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(PARIS).toInstant();
    }
}
