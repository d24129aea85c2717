package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Food and feed of non-animal origin: one draw a hazard, goods held until the laboratory has answered. */
@ProcessTest
class FoodFeedEntryTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_D);
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void drawnGroundnutsAreHeldUntilTheLaboratoryHasAnswered() {
        world.drawn = true;
        desk.open();
        assertThat(world.service).isEqualTo(ControlService.DGDDI);
        assertThat(world.frequencies).extracting("hazard").containsExactly("AFLATOXINS", "PESTICIDES");
        assertThat(world.plan).filteredOn(check -> check.required()).hasSize(4);
        course.documents("SATISFACTORY");
        course.book();
        world.detained = true;
        world.laboratory = CheckResult.SATISFACTORY;
        course.inspect(CheckResult.SATISFACTORY, "DETAINED", true);
        assertThat(world.step).isEqualTo(Step.LABORATORY);
        desk.complete("userTask_recordAnalysis", Map.of("laboratoryResult", "SATISFACTORY"));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void prohibitedBeansAreRefusedWithoutAnyAppointment() {
        world.annex = "IIa";
        desk.open();
        assertThat(desk.openTasks()).containsExactly("userTask_draftRefusal");
        assertThat(world.booking).isNull();
    }

    @Test
    void goodsThatNoEntryNamesAreQualifiedByAnAgent() {
        world.annex = "NONE";
        desk.open();
        assertThat(world.step).isEqualTo(Step.QUALIFICATION);
    }
}
