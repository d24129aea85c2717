package fr.francesesame.appointments.visits;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.appointments.refusals.OperatorsOnly;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A booking is open to whoever sees a formality it serves, and shows them those they see. */
@Component
public class Doorkeeper {

    private final Scopes scopes;
    private final Sight sight;
    private final ScopedReads scoped;
    private final BookedAppointments appointments;
    private final SeenFormalities formalities;

    Doorkeeper(
            Scopes scopes,
            Sight sight,
            ScopedReads scoped,
            BookedAppointments appointments,
            SeenFormalities formalities) {
        this.scoped = scoped;
        this.scopes = scopes;
        this.sight = sight;
        this.appointments = appointments;
        this.formalities = formalities;
    }

    /** For whoever sees one of its formalities; else it is not there. */
    public Visit toLook(String id) {
        var scope = scopes.current(OnlineService.APPOINTMENTS);
        return parse(id)
                .flatMap(known -> scoped.readByKey(scope, () -> visit(scope, known)))
                .orElseThrow(NoSuchAppointment::new);
    }

    private Optional<Visit> visit(Scope scope, AppointmentId id) {
        return appointments
                .find(id)
                .map(appointment -> new Visit(appointment, formalities.of(scope, id), scope))
                .filter(visit -> !visit.formalities().isEmpty());
    }

    /** For whoever may act on one of its formalities. */
    public Visit toAct(String id) {
        var visit = toLook(id);
        if (visit.formalities().stream().noneMatch(served -> sight.mayAct(visit.scope(), served.reference()))) {
            throw new OperatorsOnly();
        }
        return visit;
    }

    /** For what only agents of the service do. */
    public Visit toActAsAgent(String id) {
        var visit = toLook(id);
        if (!visit.scope().isAgent()) {
            throw new OperatorsOnly();
        }
        return visit;
    }

    private static Optional<AppointmentId> parse(String id) {
        try {
            return Optional.of(AppointmentId.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Somebody at a booking that is their business. */
    public record Visit(Appointment appointment, List<ServedFormality> formalities, Scope scope) {

        /** Account of the person. */
        public String username() {
            return scope.username();
        }

        /** An operator with the right to act, as long as it is not over. */
        public boolean mayAct() {
            var rightToAct = !scope.acting().isEmpty() || !scope.mandated().isEmpty();
            return scope.isOperator() && rightToAct && appointment.isLive();
        }

        /** An agent cancels what has a time; the operator is told why. */
        public boolean mayCancel() {
            return scope.isAgent() && appointment.isLive() && appointment.startsAt() != null;
        }

        /** An agent moves what is confirmed; what is not is answered in the task. */
        public boolean mayMove() {
            return scope.isAgent() && appointment.state() == State.CONFIRMED;
        }
    }
}
