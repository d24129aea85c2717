package fr.francesesame.portal.tracking;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.goods.checks.Hearings;
import fr.francesesame.goods.checks.OperatorRequests;
import fr.francesesame.goods.checks.RefusalSheet;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers a dossier for an account; empty for a reference that does not exist or is not his to see. */
@Component("dossierReader")
class Dossiers {

    private final ScopedReads scopedReads;
    private final FormalityList formalities;
    private final DossierRows written;
    private final CheckSheet checks;
    private final AppointmentSheet appointments;
    private final Hearings hearings;
    private final OperatorRequests requests;
    private final RefusalSheet refusals;

    Dossiers(
            ScopedReads scopedReads,
            FormalityList formalities,
            DossierRows written,
            CheckSheet checks,
            AppointmentSheet appointments,
            Hearings hearings,
            OperatorRequests requests,
            RefusalSheet refusals) {
        this.refusals = refusals;
        this.scopedReads = scopedReads;
        this.formalities = formalities;
        this.written = written;
        this.checks = checks;
        this.appointments = appointments;
        this.hearings = hearings;
        this.requests = requests;
    }

    Optional<Dossier> of(Scope scope, Reference reference) {
        return scopedReads.readByKey(
                scope, () -> formalities.row(scope, reference).map(row -> gather(scope, reference, row)));
    }

    private Dossier gather(Scope scope, Reference reference, FormalityRow row) {
        var contents = written.contents(reference);
        return new Dossier(
                row,
                contents.get(contents.size() - 1).certificate(),
                checks.checks(reference),
                checks.lines(reference),
                appointments.of(reference),
                written.timeline(scope, reference, row),
                written.versions(contents),
                scope.isAgent() ? written.reasons(reference) : List.of(),
                written.linked(reference),
                hearings.isOpen(reference),
                hearings.of(reference),
                written.missing(reference),
                requests.open(reference).orElse(null),
                requests.of(reference),
                written.outcome(reference),
                written.beside(reference),
                refusals.of(reference),
                hearings.files(reference),
                RegisterDecision.of(contents.get(contents.size() - 1).certificate())
                        .orElse(null),
                written.isRecallOpen(reference));
    }
}
