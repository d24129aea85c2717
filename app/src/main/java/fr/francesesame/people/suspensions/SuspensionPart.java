package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.people.suspensions.RecordedSuspensions.Kind;
import fr.francesesame.people.suspensions.RecordedSuspensions.Suspension;
import fr.francesesame.portal.tracking.DossierPart;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the dossier: the suspension and its reason for everybody who sees it, and what an agent may do about it. */
@Component
class SuspensionPart implements DossierPart {

    private final RecordedSuspensions recordedSuspensions;
    private final SuspensionService suspensionService;

    SuspensionPart(RecordedSuspensions recordedSuspensions, SuspensionService suspensionService) {
        this.recordedSuspensions = recordedSuspensions;
        this.suspensionService = suspensionService;
    }

    @Override
    public String template() {
        return "suspensions/part";
    }

    @Override
    public Place place() {
        return Place.FIRST;
    }

    @Override
    public Optional<Shown> of(Scope scope, Reference reference) {
        var open = recordedSuspensions.open(reference).orElse(null);
        var agent = scope.isAgent();
        var running = agent && suspensionService.isRunning(reference);
        return open == null && !running
                ? Optional.empty()
                : Optional.of(
                        new Shown(agent ? open : anonymous(open), agent, running, recordedSuspensions.held(reference)));
    }

    /** An operator reads that the service decided so, not which of its agents. */
    private static @Nullable Suspension anonymous(@Nullable Suspension open) {
        return open == null ? null : new Suspension(open.kind(), open.reason(), null, open.at());
    }

    record Shown(@Nullable Suspension open, boolean agent, boolean running, int held) {

        public boolean isSuspended() {
            return open != null && open.kind() == Kind.SUSPENDED;
        }

        public boolean isEnded() {
            return open != null && open.kind() == Kind.ENDED;
        }
    }
}
