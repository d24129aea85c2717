package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.francesesame.processes.ports.PartnerFault;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What becomes of a task for a partner when the talk went wrong. */
class PartnerOutcomesTest {

    private static final PartnerSettings SETTINGS =
            new PartnerSettings(2, Duration.ofMinutes(1), Duration.ofSeconds(10), Duration.ofMinutes(15));

    private final ExternalTaskService waiting = mock();
    private final PartnerIncidents incidents = mock();
    private final LockedExternalTask task = mock();
    private final StaticMessageSource sentences = new StaticMessageSource();
    private final PartnerOutcomes outcomes = new PartnerOutcomes(waiting, incidents, SETTINGS, mock(), sentences);

    @BeforeEach
    void aTask() {
        when(task.getId()).thenReturn("1");
        when(task.getTopicName()).thenReturn("customs");
        when(task.getBusinessKey()).thenReturn("CHEDPP.FR.2026.0000001");
        when(task.getRetries()).thenReturn(null);
        sentences.setUseCodeAsDefaultMessage(true);
    }

    @Test
    void aSilentPartnerBurnsNoTryAndIsAskedAgainSoon() {
        when(task.getRetries()).thenReturn(3);
        outcomes.failed(task, new PartnerFault("DELTA ne répond pas.", true, null));
        verify(waiting).handleFailure("1", PartnerOutcomes.NODE, "DELTA ne répond pas.", null, 3, 10_000);
        verify(incidents).waited(any(), any());
    }

    @Test
    void aRefusalIsTriedAgainWithGrowingWaitsUntilThereIsAnIncidentInFrench() {
        outcomes.failed(task, new PartnerFault("DELTA refuse.", false, null));
        verify(waiting).handleFailure("1", PartnerOutcomes.NODE, "DELTA refuse.", null, 6, 10_000);
        when(task.getRetries()).thenReturn(1);
        outcomes.failed(task, new PartnerFault("DELTA refuse.", false, null));
        verify(waiting).handleFailure("1", PartnerOutcomes.NODE, "DELTA refuse.", null, 0, 0);
    }

    @Test
    void aRefusalThatTheDiagramKnowsGoesOnThereAtOnce() {
        when(task.getExtensionProperties()).thenReturn(Map.of("refusal", "decisionReturned"));
        outcomes.failed(task, new PartnerFault("TRACES NT refuse.", false, null));
        verify(waiting).handleBpmnError("1", PartnerOutcomes.NODE, "decisionReturned", "TRACES NT refuse.");
        outcomes.failed(task, new PartnerFault("TRACES NT ne répond pas.", true, null));
        verify(waiting).handleFailure(any(), any(), any(), any(), anyInt(), anyLong());
    }

    @Test
    void whatIsOursAndPassesIsNoTry() {
        outcomes.failed(task, new IllegalStateException(new SQLException("?", "57P01")));
        verify(waiting).extendLock("1", PartnerOutcomes.NODE, 10_000);
        verify(waiting, never()).handleFailure(any(), any(), any(), any(), anyInt(), anyLong());
    }

    @Test
    void whatNobodyForesawIsASentenceToo() {
        outcomes.failed(task, new NullPointerException("Cannot invoke"));
        verify(waiting).handleFailure("1", PartnerOutcomes.NODE, "partners.unprepared", null, 6, 10_000);
    }

    @Test
    void theLogSaysTheSameOnceAMinute() {
        var rare = new RareLog();
        assertThat(rare.isDue("customs")).isTrue();
        assertThat(rare.isDue("customs")).isFalse();
        assertThat(rare.isDue("traces")).isTrue();
    }
}
