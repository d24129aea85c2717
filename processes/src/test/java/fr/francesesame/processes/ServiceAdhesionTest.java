package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.FormalityType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A company joins a service: by a convention alone, or with an audit and an approval; each of the three may fail. */
@ProcessTest
class ServiceAdhesionTest {

    private static final String CONVENTION = "userTask_registerConvention";
    private static final String AUDIT = "userTask_recordAudit";
    private static final String APPROVAL = "userTask_grantApproval";

    @Autowired
    World world;

    @Autowired
    WorldCompanies companies;

    @Autowired
    Desk desk;

    @Autowired
    ServiceAdhesions adhesions;

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
    void conventionIsEnoughWhereTheServiceAsksForNoMore() {
        adhesions.ask("a1", false, false);
        desk.complete(CONVENTION, Map.of("conventionAccepted", true));
        assertThat(companies.done).containsExactly("opened a1");
        desk.expectEnded();
    }

    @Test
    void auditAndApprovalFollowWhereTheServiceAsksForThem() {
        adhesions.ask("a2", true, true);
        desk.complete(CONVENTION, Map.of("conventionAccepted", true));
        desk.complete(AUDIT, Map.of("auditFavourable", true));
        desk.complete(APPROVAL, Map.of("approvalGranted", true));
        assertThat(companies.done).containsExactly("opened a2");
        desk.expectEnded();
    }

    @Test
    void conventionThatCannotBeAcceptedEndsTheAdhesion() {
        adhesions.ask("a3", true, true);
        desk.complete(CONVENTION, Map.of("conventionAccepted", false));
        assertThat(companies.done).containsExactly("refused a3");
        desk.expectEnded();
    }

    @Test
    void unfavourableAuditEndsTheAdhesion() {
        adhesions.ask("a4", true, true);
        desk.complete(CONVENTION, Map.of("conventionAccepted", true));
        desk.complete(AUDIT, Map.of("auditFavourable", false));
        assertThat(companies.done).containsExactly("refused a4");
        desk.expectEnded();
    }

    @Test
    void approvalMayBeRefused() {
        adhesions.ask("a5", false, true);
        desk.complete(CONVENTION, Map.of("conventionAccepted", true));
        desk.complete(APPROVAL, Map.of("approvalGranted", false));
        assertThat(companies.done).containsExactly("refused a5");
        desk.expectEnded();
    }
}
