package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.people.suspensions.SuspensionRows.Kind;
import fr.francesesame.people.suspensions.SuspensionRows.Suspension;
import fr.francesesame.portal.tracking.DossierPart;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the dossier: the suspension and its reason for everybody who sees it, and what an agent may do about it. */
@Component
class SuspensionPart implements DossierPart {

    private final SuspensionRows rows;
    private final SuspensionDesk desk;

    SuspensionPart(SuspensionRows rows, SuspensionDesk desk) {
        this.rows = rows;
        this.desk = desk;
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
        var open = rows.open(reference).orElse(null);
        var agent = scope.isAgent();
        var running = agent && desk.isRunning(reference);
        return open == null && !running
                ? Optional.empty()
                : Optional.of(new Shown(agent ? open : anonymous(open), agent, running, rows.held(reference)));
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
