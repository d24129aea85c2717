package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.BesidePanels;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.FormalityPanels;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DossierBeside implements FormalityPanels {

    private final CoursePanels course;
    private final HistoryPanels history;
    private final DossierPanels dossier;
    private final List<BesidePanels> others;
    private final AwaitedActions awaited;

    DossierBeside(
            CoursePanels course,
            HistoryPanels history,
            DossierPanels dossier,
            List<BesidePanels> others,
            AwaitedActions awaited) {
        this.awaited = awaited;
        this.course = course;
        this.history = history;
        this.dossier = dossier;
        this.others = others;
    }

    @Override
    public List<Panel> of(Case task) {
        var own = Stream.of(course.of(task.reference()), history.of(task.reference()), dossier.of(task.reference()))
                .flatMap(List::stream);
        return Stream.concat(own, others.stream().flatMap(room -> room.of(task).stream()))
                .toList();
    }

    @Override
    public @Nullable BorderPost post(Case task) {
        return dossier.post(task.reference());
    }

    @Override
    public @Nullable String awaited(Case task) {
        return awaited.of(task.reference());
    }
}
