package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.processes.Formalities;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import org.springframework.stereotype.Component;

/** Tells the formality's process what the newest message says; where none runs, the status alone says where it stands. */
@Component
class ProcessTeller {

    private final Formalities formalities;
    private final NotifiedDossiers notifiedDossiers;
    private final Replacements replacements;
    private final Milestones milestones;

    ProcessTeller(
            Formalities formalities,
            NotifiedDossiers notifiedDossiers,
            Replacements replacements,
            Milestones milestones) {
        this.formalities = formalities;
        this.notifiedDossiers = notifiedDossiers;
        this.replacements = replacements;
        this.milestones = milestones;
    }

    void tell(News news) {
        var status = news.now().status();
        if (status.isEmpty() || status.get().isOpen()) {
            judge(news, status.isPresent());
        } else if (status.get().isDecided()) {
            decided(news, status.get());
        } else if (status.get() == TracesStatus.REPLACED) {
            replaced(news);
        } else if (status.get().isWithdrawn()) {
            withdrawn(news, status.get());
        } else if (!news.isFirst() && !news.wasDraft() && !isRunning(news.reference())) {
            notifiedDossiers.stand(news.reference(), Step.RECEIVED);
        }
    }

    /** A code that no list has opens nothing: an agent says first what it stands for. */
    private void judge(News news, boolean known) {
        if (isRunning(news.reference())) {
            if (news.changed() || (known && news.isTakenBack())) {
                notifiedDossiers.newRound(news.reference());
                formalities.modified(news.reference());
            }
            return;
        }
        if (formalities.isEnded(news.reference())) {
            return;
        }
        if (news.isReopened()) {
            notifiedDossiers.newRound(news.reference());
        }
        notifiedDossiers.stand(news.reference(), Step.RECEIVED);
        if (known && formalities.handles(news.now().type())) {
            formalities.open(news.reference(), news.now().type());
        }
    }

    private void decided(News news, TracesStatus status) {
        if (isRunning(news.reference())) {
            formalities.decided(news.reference());
        } else if (news.isNewStatus()) {
            endedOutside(news, status);
        }
    }

    private void replaced(News news) {
        var linked = replacements.link(news.now());
        if (isRunning(news.reference())) {
            formalities.replaced(news.reference());
            return;
        }
        if (linked) {
            replacements.move(news.reference());
        }
        if (news.isNewStatus()) {
            endedOutside(news, TracesStatus.REPLACED);
        }
    }

    /** A draft that is deleted was never seen by anybody and goes as it came. */
    private void withdrawn(News news, TracesStatus status) {
        if (isRunning(news.reference())) {
            formalities.withdrawn(news.reference());
        } else if (news.isNewStatus() && !(status == TracesStatus.DELETED && (news.isFirst() || news.wasDraft()))) {
            endedOutside(news, status);
        }
    }

    private void endedOutside(News news, TracesStatus status) {
        notifiedDossiers.stand(news.reference(), Ending.step(status));
        if (!news.isFirst()) {
            milestones.reached(news.reference(), Ending.milestone(status));
        }
        formalities.concludedOutside(news.reference());
    }

    private boolean isRunning(Reference reference) {
        return formalities.isRunning(reference);
    }
}
