package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.processes.ports.Deliveries.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An e-mail of an account leaves once the server takes it, or is known to have been refused. */
@ProcessTest
class AccountLetterTest {

    @Autowired
    WorldLetters letters;

    @Autowired
    Desk desk;

    @Autowired
    AccountMail mail;

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void letterWaitsForAServerThatIsDown() {
        letters.faults.add(new IllegalStateException("mail server down"));
        mail.post("l1");
        assertThatThrownBy(desk::runDueJobs).hasMessageContaining("mail server down");
        assertThat(desk.firstJob().getRetries()).isBetween(6, 8);
        desk.runDueJobs();
        assertThat(letters.sent).contains("l1");
        desk.expectEnded();
    }

    @Test
    void letterToAnAddressThatDoesNotExistIsKeptAsRefused() {
        letters.faults.add(new Refused("no such mailbox"));
        mail.post("l2");
        desk.runDueJobs();
        assertThat(letters.refused).contains("l2");
        assertThat(letters.sent).doesNotContain("l2");
    }
}
