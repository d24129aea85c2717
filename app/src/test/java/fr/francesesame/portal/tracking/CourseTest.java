package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.goods.checks.CheckSheet.Check;
import fr.francesesame.portal.tracking.Course.Progress;
import fr.francesesame.portal.tracking.Course.Stage;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a formality as its dossier shows it, and the facts of its timeline. */
class CourseTest {

    @Test
    void aLotThatMustBePresentedHasItsAppointmentAhead() {
        var course = Course.of(
                Step.DOCUMENTARY_CHECK,
                FormalityType.CHED_PP,
                required(CheckKind.DOCUMENTARY, CheckKind.IDENTITY, CheckKind.PHYSICAL),
                List.of("received", "step.RECEIVED", "step.DOCUMENTARY_CHECK"),
                none -> false);
        assertThat(course)
                .containsExactly(
                        new Stage(Step.RECEIVED, Progress.DONE),
                        new Stage(Step.DOCUMENTARY_CHECK, Progress.NOW),
                        new Stage(Step.APPOINTMENT, Progress.AHEAD),
                        new Stage(Step.IDENTITY_PHYSICAL_CHECK, Progress.AHEAD),
                        new Stage(Step.DECISION_SENT, Progress.AHEAD),
                        new Stage(Step.RELEASED, Progress.AHEAD));
    }

    @Test
    void aCheckOfDocumentsAloneLeadsToTheDecision() {
        assertThat(Course.of(
                        Step.DOCUMENTARY_CHECK,
                        FormalityType.CHED_D,
                        required(CheckKind.DOCUMENTARY),
                        List.of(),
                        step -> false))
                .extracting(Stage::step)
                .containsExactly(Step.DOCUMENTARY_CHECK, Step.DECISION_SENT, Step.RELEASED);
    }

    @Test
    void aStepThatLedToNothingIsNotSaidToBeDone() {
        var course = Course.of(
                Step.RELEASED,
                FormalityType.CHED_PP,
                List.of(),
                List.of("step.DOCUMENTARY_CHECK", "step.APPOINTMENT", "step.RELEASED"),
                step -> step == Step.APPOINTMENT);
        assertThat(course)
                .containsExactly(
                        new Stage(Step.DOCUMENTARY_CHECK, Progress.DONE),
                        new Stage(Step.APPOINTMENT, Progress.LEFT),
                        new Stage(Step.RELEASED, Progress.DONE));
    }

    @Test
    void whatWasGoneBackToStandsAtTheEndAndAHearingPromisesNoRelease() {
        assertThat(Course.of(
                        Step.DOCUMENTARY_CHECK,
                        FormalityType.CHED_PP,
                        List.of(),
                        List.of("step.DOCUMENTARY_CHECK", "step.AWAITING_CORRECTION", "step.DOCUMENTARY_CHECK"),
                        none -> false))
                .startsWith(
                        new Stage(Step.AWAITING_CORRECTION, Progress.DONE),
                        new Stage(Step.DOCUMENTARY_CHECK, Progress.NOW));
        assertThat(Course.of(Step.HEARING, FormalityType.CHED_PP, List.of(), List.of(), step -> false))
                .extracting(Stage::step)
                .doesNotContain(Step.RELEASED);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepHasAPlaceAndEveryEndNothingAhead(Step step) {
        for (var type : FormalityType.values()) {
            var course = Course.of(step, type, required(CheckKind.values()), List.of(), none -> false);
            assertThat(course).extracting(Stage::step).contains(step).doesNotHaveDuplicates();
            if (step.isFinal()) {
                assertThat(course).containsExactly(new Stage(step, Progress.DONE));
            }
        }
    }

    @Test
    void aFactThatRepeatsItselfIsOneLineWithItsCount() {
        var noon = Instant.parse("2026-11-30T12:00:00Z");
        var lines = List.of(
                line(noon, "duplicate"),
                line(noon.minusSeconds(60), "duplicate"),
                line(noon.minusSeconds(120), "received"),
                line(noon.minusSeconds(180), "duplicate"));
        var folded = TimelineLine.folded(lines);
        assertThat(folded).extracting(TimelineLine::times).containsExactly(2, 1, 1);
        assertThat(folded.get(0).at()).isEqualTo(noon);
        assertThat(folded.get(0).first()).isEqualTo(noon.minusSeconds(60));
    }

    private static TimelineLine line(Instant at, String code) {
        return new TimelineLine(at, code, "register", code, null);
    }

    private static List<Check> required(CheckKind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new Check(
                        kind, true, "", "", CheckResult.PENDING, null, null, null, null, null, null, null, List.of()))
                .toList();
    }
}
