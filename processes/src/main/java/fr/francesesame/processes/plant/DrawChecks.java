package fr.francesesame.processes.plant;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Draws;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Draws once per row of the annex; the draw is kept and read again when the level of the checks is decided. */
@Component
class DrawChecks implements JavaDelegate {

    private final LineFrequencies frequencies;
    private final Dossiers dossiers;
    private final Draws draws;

    DrawChecks(LineFrequencies frequencies, Dossiers dossiers, Draws draws) {
        this.frequencies = frequencies;
        this.dossiers = dossiers;
        this.draws = draws;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var post = dossiers.facts(reference).post();
        frequencies.of(reference).forEach(goods -> draws.draw(reference, post, goods.row(), goods.rate()));
    }
}
