package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence handed over, requests of persons answered, accounts suspended and reinstated. */
@ProcessTest
class RightsTest {

    @Autowired
    World world;

    @Autowired
    WorldRights rights;

    @Autowired
    Desk desk;

    @Autowired
    EvidenceRequests evidence;

    @Autowired
    PersonRequestStarter persons;

    @Autowired
    AccountSuspensionProposals accounts;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
        rights.reset();
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void grantedRecordsAreSealedAndTheOperatorIsTold() {
        evidence.open("e1", world.reference, ControlService.SIVEP_PLANT);
        desk.complete("userTask_answerEvidenceRequest", Map.of("answer", "GRANTED"));
        assertThat(rights.done).containsExactly("seal");
        assertThat(world.milestones).contains(Milestone.EVIDENCE_READY);
        desk.expectEnded();
    }

    @Test
    void refusedRecordsAreNotSealedAndTheOperatorIsTold() {
        evidence.open("e2", world.reference, ControlService.SIVEP_PLANT);
        desk.complete("userTask_answerEvidenceRequest", Map.of("answer", "REFUSED"));
        assertThat(rights.done).isEmpty();
        assertThat(world.milestones).contains(Milestone.EVIDENCE_REFUSED);
        desk.expectEnded();
    }

    @Test
    void grantedRequestIsAnsweredByMailAndThenDone() {
        persons.open("p1");
        desk.runDueJobs();
        desk.complete("userTask_answerPersonRequest", Map.of("answer", "GRANTED", "byPost", false));
        assertThat(rights.done).containsExactly("dgal", "tell", "apply");
        desk.expectEnded();
    }

    @Test
    void requestRejectedByPostIsNeitherMailedNorDone() {
        persons.open("p2");
        desk.runDueJobs();
        desk.complete("userTask_answerPersonRequest", Map.of("answer", "REJECTED", "byPost", true));
        assertThat(rights.done).containsExactly("dgal");
        desk.expectEnded();
    }

    @Test
    void suspendedAccountIsReinstatedLater() {
        accounts.propose("s1");
        desk.complete("userTask_reviewAccountSuspension", Map.of("answer", "SUSPEND"));
        assertThat(rights.done).containsExactly("suspend", "tellSuspended");
        assertThat(accounts.reinstate("s1")).isTrue();
        desk.runDueJobs();
        assertThat(rights.done).containsExactly("suspend", "tellSuspended", "reinstate", "tellReinstated");
        desk.expectEnded();
    }

    @Test
    void proposalThatTheSupervisorDismissesSuspendsNobody() {
        accounts.propose("s2");
        desk.complete("userTask_reviewAccountSuspension", Map.of("answer", "DISMISS"));
        assertThat(rights.done).isEmpty();
        assertThat(accounts.reinstate("s2")).isFalse();
        desk.expectEnded();
    }
}
