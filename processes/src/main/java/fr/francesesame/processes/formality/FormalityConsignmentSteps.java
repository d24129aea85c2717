package fr.francesesame.processes.formality;

import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.consignmentrelease.Releases;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.TracesStatus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks by which a formality is part of its consignment, and of an appointment that may serve others too. */
@Component
public class FormalityConsignmentSteps {

    private static final String BY_AN_AGENT = "ENDED";

    private final Dossiers dossiers;
    private final Releases releases;
    private final Appointments appointments;
    private final Bookings bookings;

    FormalityConsignmentSteps(Dossiers dossiers, Releases releases, Appointments appointments, Bookings bookings) {
        this.dossiers = dossiers;
        this.releases = releases;
        this.appointments = appointments;
        this.bookings = bookings;
    }

    /** Its consignment is looked at: another formality may be missing. */
    public void join(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var consignment = dossiers.facts(reference).consignment();
        dossiers.hold(consignment);
        releases.joined(consignment, reference);
    }

    /** The consignment hears how it was decided, or by what it was replaced. */
    public void conclude(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        releases.concluded(dossiers.facts(reference).consignment(), reference);
    }

    /** The consignment hears of it. A formality that its register has not withdrawn was ended by an agent. */
    public void withdraw(DelegateExecution execution) {
        var facts = dossiers.facts(Subjects.reference(execution));
        releases.concluded(facts.consignment(), facts.reference());
        Variable.ENDING.set(execution, ending(facts.status()));
    }

    /** The formality needs its booking no more; the booking ends unless it serves another formality. */
    public void leaveAppointment(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        appointments
                .of(reference)
                .filter(booking -> !appointments.left(booking.id(), reference))
                .ifPresent(booking -> bookings.cancelled(booking.id()));
    }

    private static String ending(TracesStatus status) {
        return status.isWithdrawn() ? status.name() : BY_AN_AGENT;
    }
}
