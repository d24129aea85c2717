package fr.francesesame.portal.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.portal.forecasts.Survival.Course;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The estimate of Kaplan and Meier on courses whose answer can be found by hand. */
class SurvivalTest {

    /** The remission times under 6-mercaptopurine of Freireich et al. (1963), which every textbook works out: the median is 23 weeks. */
    @Test
    void theTextbooksExampleHasItsKnownMedian() {
        var all = new ArrayList<>(ended(6, 6, 6, 7, 10, 13, 16, 22, 23));
        all.addAll(open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));
        var survival = Survival.after(Duration.ZERO, all);
        assertThat(survival.by(0.5)).contains(hours(23));
        assertThat(survival.by(0.25)).contains(hours(13));
        assertThat(survival.by(0.9)).isEmpty();
        assertThat(survival.ended()).isEqualTo(9);
        assertThat(survival.open()).isEqualTo(12);
    }

    @Test
    void withNothingOpenItIsTheOrderedCourseItself() {
        var survival = Survival.after(Duration.ZERO, ended(10, 1, 9, 2, 8, 3, 7, 4, 6, 5));
        assertThat(survival.by(0.5)).contains(hours(5));
        assertThat(survival.by(0.9)).contains(hours(9));
    }

    /** Leaving them out would say four hours; counting them as ended would say less still. */
    @Test
    void whatIsStillOpenMakesTheForecastLonger() {
        var all = new ArrayList<>(ended(1, 2, 3, 4, 5, 6, 7));
        all.addAll(open(1, 1, 2, 3, 4));
        assertThat(Survival.after(Duration.ZERO, all).by(0.5)).contains(hours(5));
    }

    @Test
    void whoHasWaitedLongIsComparedWithThoseWhoDid() {
        var all = ended(1, 1, 1, 1, 1, 1, 1, 1, 20, 30);
        assertThat(Survival.after(Duration.ZERO, all).by(0.5)).contains(hours(1));
        assertThat(Survival.after(hours(2), all).by(0.5)).contains(hours(20));
        assertThat(Survival.after(hours(30), all).by(0.5)).isEmpty();
    }

    /** An inspector may come before the hour of the appointment. */
    @Test
    void aClockMayStartInTheFuture() {
        assertThat(Survival.after(hours(-48), ended(-1, 1, 2)).by(0.3)).contains(hours(-1));
    }

    @Test
    void nothingIsKnownOfNothing() {
        assertThat(Survival.after(Duration.ZERO, List.of()).by(0.5)).isEmpty();
        assertThat(Survival.after(Duration.ZERO, open(1, 2)).by(0.5)).isEmpty();
    }

    private static List<Course> ended(int... hours) {
        return Arrays.stream(hours)
                .mapToObj(each -> new Course(hours(each), true))
                .toList();
    }

    private static List<Course> open(int... hours) {
        return Arrays.stream(hours)
                .mapToObj(each -> new Course(hours(each), false))
                .toList();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
