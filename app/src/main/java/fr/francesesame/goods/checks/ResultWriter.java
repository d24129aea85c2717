package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.TaskFiles;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.terms.CheckResult;
import org.springframework.stereotype.Component;

/** Writes down what a check found, with its files, and has controls raised where the law asks for it. */
@Component
class ResultWriter {

    private final RecordedFindings found;
    private final TaskFiles files;
    private final RecordedIntensifications raised;
    private final ReviewedBookings reviewed;
    private final Words words;

    ResultWriter(
            RecordedFindings found,
            TaskFiles files,
            RecordedIntensifications raised,
            ReviewedBookings reviewed,
            Words words) {
        this.found = found;
        this.files = files;
        this.raised = raised;
        this.reviewed = reviewed;
        this.words = words;
    }

    /** {@code filesField}: the question under which files were joined. */
    void record(Case task, NewFinding finding, String filesField) {
        files.belongToFinding(task, filesField, found.add(task, finding));
        reviewed.look(task.reference());
        switch (finding.kind()) {
            case PHYSICAL, LABORATORY -> raise(task, finding);
            case DOCUMENTARY, IDENTITY -> {}
        }
    }

    /** Photographs of a seal that differs stand with the identity check that follows. */
    void sealsDiffer(Case task, String finding, String filesField) {
        files.keep(task, filesField, CheckHistory.SEALS);
        found.sealsDiffer(task, finding);
    }

    /** Fraudulent or deceptive practices raise controls whatever check shows them (Reg. (EU) 2017/625 art 65(4)). */
    void suspectFraud(Case task, NewFinding finding) {
        raised.raise(
                task.reference(),
                finding.lines(),
                words.text("checks.raised.byFraud." + finding.kind(), words.orNone(finding.comment())),
                task.person());
    }

    /** Goods that do not comply raise the controls of such goods (2019/2129 art 5(3), 2017/625 art 65(4)). */
    private void raise(Case task, NewFinding finding) {
        if (finding.result() == CheckResult.NOT_SATISFACTORY || finding.result() == CheckResult.PARTLY_SATISFACTORY) {
            raised.raise(
                    task.reference(),
                    finding.lines(),
                    words.text("checks.raised.by." + finding.kind(), words.orNone(finding.comment())),
                    task.person());
        }
    }
}
