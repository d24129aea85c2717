package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.Movements;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Live animals: every one is checked, some are let in for a time only. */
@ProcessTest
class AnimalEntryTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_A);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void horsesAdmittedForLessThanNinetyDaysAreWatchedUntilTheyLeave() {
        world.purpose = Purpose.TEMPORARY_ADMISSION;
        world.exit = new Movements.Exit(Instant.now().plus(60, ChronoUnit.DAYS), "sivep-vet-frcdg4");
        desk.open();
        course.untilDecisionSent();
        assertThat(world.identityMethod).isEqualTo("ANIMALS");
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.TEMPORARY_ADMISSION);
        assertThat(desk.groupsOf("userTask_recordExit")).containsExactly("sivep-vet-frcdg4");
        desk.fireTimer("event_exitOverdue");
        assertThat(world.overdueTold).isEqualTo(1);
        assertThat(world.milestones).contains(Milestone.TEMPORARILY_ADMITTED, Milestone.EXIT_OVERDUE);
        desk.complete("userTask_recordExit", Course.NOTHING);
        assertThat(world.step).isEqualTo(Step.EXITED);
        desk.expectEnded();
    }

    @Test
    void animalsWhoseExitNobodyHasSaidAreAskedForAndWatchedAllTheSame() {
        admittedForATime();
        desk.fireTimer("event_limitReached");
        assertThat(world.step).isEqualTo(Step.TEMPORARY_ADMISSION);
        assertThat(desk.openTasks()).contains("userTask_recordExit");
    }

    @Test
    void animalsWhoseExitIsSaidLaterAreWatchedAtThatPost() {
        admittedForATime();
        world.exit = new Movements.Exit(Instant.now().plus(60, ChronoUnit.DAYS), "sivep-vet-frcdg4");
        desk.complete("userTask_settleExit", Course.NOTHING);
        assertThat(desk.groupsOf("userTask_recordExit")).containsExactly("sivep-vet-frcdg4");
    }

    private void admittedForATime() {
        world.purpose = Purpose.TEMPORARY_ADMISSION;
        world.exit = null;
        desk.open();
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.EXIT_TO_SETTLE);
    }

    @Test
    void animalsThatTracesDoesNotSelectAreAdmittedOnTheirDocuments() {
        world.selectedByTraces = Optional.of(false);
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void everyAnimalIsInspectedWithoutADraw() {
        desk.open();
        assertThat(world.plan).allMatch(check -> check.required());
        assertThat(world.service).isEqualTo(ControlService.SIVEP_VETERINARY);
    }
}
