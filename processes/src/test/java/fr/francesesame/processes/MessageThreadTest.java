package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.MessageRouting;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator has written and waits for an answer. */
@ProcessTest
class MessageThreadTest {

    private static final String THREAD = "M2026-000042";

    @Autowired
    World world;

    @Autowired
    WorldMessages messages;

    @Autowired
    AwaitedAnswers answers;

    @Autowired
    Desk desk;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
        messages.reset();
    }

    @AfterEach
    void leaveNothingRunning() {
        desk.clear();
    }

    @Test
    void anAnswerInTimeEndsTheWaiting() {
        answers.await(THREAD);
        assertThat(messages.routed).isEqualTo(new MessageRouting.Outcome(ControlService.SIVEP_PLANT, true, 3));
        assertThat(desk.hasTimer("event_overdue")).isTrue();
        assertThat(answers.answered(THREAD)).isTrue();
        assertThat(messages.overdueTold).isZero();
        desk.expectEnded();
        assertThat(answers.answered(THREAD)).isFalse();
    }

    @Test
    void aSilentServiceIsToldOnceAndItsAnswerIsStillAwaited() {
        answers.await(THREAD);
        desk.fireTimer("event_overdue");
        assertThat(messages.overdueTold).isOne();
        assertThat(desk.hasTimer("event_overdue")).isFalse();
        answers.await(THREAD);
        assertThat(messages.overdueTold).isOne();
        assertThat(answers.answered(THREAD)).isTrue();
        desk.expectEnded();
    }

    @Test
    void nothingIsAwaitedInAThreadThatIsClosed() {
        answers.await(THREAD);
        assertThat(answers.closed(THREAD)).isTrue();
        desk.expectEnded();
        assertThat(answers.closed(THREAD)).isFalse();
    }
}
