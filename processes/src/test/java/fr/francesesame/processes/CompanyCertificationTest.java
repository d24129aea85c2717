package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.FormalityType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator certifies the link between an account and a company, refuses it, or the applicant gives it up. */
@ProcessTest
class CompanyCertificationTest {

    private static final String EXAMINE = "userTask_examineAttachment";

    @Autowired
    World world;

    @Autowired
    WorldCompanies companies;

    @Autowired
    Desk desk;

    @Autowired
    CompanyCertifications certifications;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
        companies.done.clear();
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void attachmentIsCertifiedAndTheApplicantTold() {
        certifications.ask("c1");
        assertThat(desk.task(EXAMINE).getDueDate()).isNotNull();
        desk.complete(EXAMINE, Map.of("certified", true));
        assertThat(companies.done).containsExactly("certified c1", "told c1");
        desk.expectEnded();
    }

    @Test
    void attachmentIsRefusedAndTheApplicantTold() {
        certifications.ask("c2");
        desk.complete(EXAMINE, Map.of("certified", false));
        assertThat(companies.done).containsExactly("refused c2", "told c2");
        desk.expectEnded();
    }

    @Test
    void requestThatIsGivenUpIsNobodysTaskAnyMore() {
        certifications.ask("c3");
        assertThat(certifications.withdrawn("c3")).isTrue();
        assertThat(certifications.withdrawn("c3")).isFalse();
        assertThat(companies.done).isEmpty();
        desk.expectEnded();
    }
}
