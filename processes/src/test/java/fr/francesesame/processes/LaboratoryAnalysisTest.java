package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Samples: of monitoring, or holding the goods. */
@ProcessTest
class LaboratoryAnalysisTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void monitoringSampleDoesNotHoldTheGoodsAndABadResultCallsThemBack() {
        course.untilInspection();
        course.inspect(CheckResult.SATISFACTORY, "MONITORING", true);
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        desk.complete("userTask_recordAnalysis", Map.of("laboratoryResult", "NOT_SATISFACTORY"));
        assertThat(world.milestones).contains(Milestone.RECALL_NEEDED);
        desk.complete("userTask_organiseRecall", Course.NOTHING);
        desk.expectEnded();
    }

    @Test
    void detainedGoodsWaitForTheLaboratory() {
        course.untilInspection();
        world.detained = true;
        course.inspect(CheckResult.SATISFACTORY, "DETAINED", true);
        assertThat(world.step).isEqualTo(Step.LABORATORY);
        assertThat(world.position.dueAt()).isNotNull();
        assertThat(desk.task("userTask_recordAnalysis").getDueDate()).isNotNull();
        world.laboratory = CheckResult.SATISFACTORY;
        desk.complete("userTask_recordAnalysis", Map.of("laboratoryResult", "SATISFACTORY"));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void detainedGoodsWithABadResultGoToTheHearing() {
        course.untilInspection();
        world.detained = true;
        world.laboratory = CheckResult.NOT_SATISFACTORY;
        course.inspect(CheckResult.SATISFACTORY, "DETAINED", true);
        desk.complete("userTask_recordAnalysis", Map.of("laboratoryResult", "NOT_SATISFACTORY"));
        assertThat(desk.openTasks()).containsExactly("userTask_draftRefusal");
    }
}
