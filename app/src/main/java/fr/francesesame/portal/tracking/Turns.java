package fr.francesesame.portal.tracking;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.portal.tracking.Turn.Act;
import fr.francesesame.portal.tracking.Turn.Deed;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whose turn it is, and where it is taken. */
@Component
class Turns {

    private final Sight sight;
    private final CorrectionGuide guide;

    Turns(Sight sight, CorrectionGuide guide) {
        this.sight = sight;
        this.guide = guide;
    }

    Turn of(Scope scope, Dossier dossier) {
        var row = dossier.row();
        var still = dossier.still();
        if (row.nextWho() == null) {
            return new Turn(false, still == null ? null : still.who(), null, null, false, null, List.of());
        }
        var who = Actor.valueOf(row.nextWho());
        var yours = isYours(scope, dossier, who);
        return new Turn(
                yours,
                who,
                row.nextWhat(),
                row.nextDueAt(),
                row.isOverdue(),
                yours ? deed(dossier, who) : null,
                row.step() == Step.AWAITING_CORRECTION ? guide.fields(dossier) : List.of());
    }

    private boolean isYours(Scope scope, Dossier dossier, Actor who) {
        return who == Actor.OPERATOR
                        && sight.mayAct(scope, new Reference(dossier.row().reference()))
                || who == Actor.INSPECTOR && scope.isAgent();
    }

    private @Nullable Deed deed(Dossier dossier, Actor who) {
        if (who == Actor.INSPECTOR) {
            return new Deed(Act.TASKS, "/camunda/app/tasklist", false);
        }
        return switch (dossier.row().step()) {
            case AWAITING_CORRECTION ->
                guide.register(dossier.row().type())
                        .map(address -> new Deed(Act.CORRECT, address, true))
                        .orElse(null);
            case APPOINTMENT -> booking(dossier).orElse(null);
            case HEARING -> dossier.hearingOpen() ? new Deed(Act.OBSERVE, "#audition", false) : null;
            default ->
                dossier.request() == null
                        ? null
                        : new Deed(Act.valueOf(dossier.request().name()), "#demande", false);
        };
    }

    /** The one that awaits an answer before the one that awaits a time. */
    private static Optional<Deed> booking(Dossier dossier) {
        return first(dossier, State.PROPOSED)
                .map(line -> new Deed(Act.ANSWER, "/rendez-vous/" + line.id(), false))
                .or(() -> first(dossier, State.REQUESTED)
                        .map(line -> new Deed(Act.BOOK, "/rendez-vous/" + line.id(), false)));
    }

    private static Optional<AppointmentSheet.Line> first(Dossier dossier, State state) {
        return dossier.appointments().stream()
                .filter(line -> line.state() == state)
                .findFirst();
    }
}
