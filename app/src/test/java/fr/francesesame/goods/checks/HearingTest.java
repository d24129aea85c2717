package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import fr.francesesame.SesameTest;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.goods.checks.Refusals.Refusal;
import fr.francesesame.processes.Formalities;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The operator is heard while the process waits for him, and at no other time. */
@SesameTest
@Import(Trial.class)
class HearingTest {

    @Autowired
    private Trial trial;

    @Autowired
    private RecordedRefusals refusals;

    @Autowired
    private Hearings hearings;

    @Autowired
    private JdbcClient jdbc;

    @MockitoBean
    private Formalities formalities;

    private Reference reference;

    @BeforeEach
    void aRefusalIsDrafted() {
        reference = trial.dossier(2);
        var refusal = new Refusal("DESTRUCTION", List.of("OTHER"), List.of(), false, "Larves", Hazard.NONE);
        refusals.draft(new Case("task", reference.value(), "sivepphyto01"), refusal, null);
        step("HEARING");
        when(formalities.observationsGiven(any())).thenReturn(true);
    }

    @Test
    void observationsAreKeptAndTheProcessIsTold() {
        assertThat(hearings.isOpen(reference)).isTrue();
        assertThat(hearings.give(reference, "Nous demandons un traitement.", "importateur01"))
                .isTrue();
        assertThat(hearings.of(reference)).hasSize(1);
    }

    @Test
    void whereTheProcessNoLongerWaitsNothingIsKept() {
        when(formalities.observationsGiven(any())).thenReturn(false);
        assertThat(hearings.give(reference, "Trop tard.", "importateur01")).isFalse();
        assertThat(hearings.of(reference)).isEmpty();
    }

    @Test
    void afterTheDecisionNobodyIsHeard() {
        refusals.decide(
                new Case("task", reference.value(), "sivepphyto01"),
                Conclusion.NOT_ACCEPTABLE,
                List.of(),
                "Aucune observation");
        assertThat(hearings.isOpen(reference)).isFalse();
        assertThat(hearings.give(reference, "Trop tard.", "importateur01")).isFalse();
    }

    @Test
    void aModificationEndsTheHearing() {
        refusals.supersede(reference);
        assertThat(hearings.isOpen(reference)).isFalse();
        assertThat(refusals.of(reference)).isEmpty();
    }

    @Test
    void outsideTheHearingNobodyIsHeard() {
        step("REFUSAL_DECISION");
        assertThat(hearings.isOpen(reference)).isFalse();
    }

    private void step(String step) {
        jdbc.sql("update formality set step = ? where reference = ?")
                .params(step, reference.value())
                .update();
    }
}
